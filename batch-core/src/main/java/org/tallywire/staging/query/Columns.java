package org.tallywire.staging.query;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import org.tallywire.article.Published;
import org.tallywire.text.Span;

/** Reads the columns of a row by name. */
final class Columns {
    private final ResultSet row;

    Columns(ResultSet row) {
        this.row = row;
    }

    String text(String column) throws SQLException {
        return row.getString(column);
    }

    @Nullable
    String findText(String column) throws SQLException {
        return row.getString(column);
    }

    int number(String column) throws SQLException {
        return row.getInt(column);
    }

    long count(String column) throws SQLException {
        return row.getLong(column);
    }

    double real(String column) throws SQLException {
        return row.getDouble(column);
    }

    @Nullable
    Double findNumber(String column) throws SQLException {
        double value = row.getDouble(column);
        return row.wasNull() ? null : value;
    }

    @Nullable
    BigDecimal findExact(String column) throws SQLException {
        return row.getBigDecimal(column);
    }

    @Nullable
    LocalDate findDay(String column) throws SQLException {
        return row.getObject(column, LocalDate.class);
    }

    @Nullable
    Instant findMoment(String column) throws SQLException {
        LocalDateTime moment = row.getObject(column, LocalDateTime.class);
        return moment == null ? null : moment.toInstant(ZoneOffset.UTC);
    }

    Instant moment(String column) throws SQLException {
        return row.getObject(column, LocalDateTime.class).toInstant(ZoneOffset.UTC);
    }

    /** The words between two offsets of a body; null where there is none. */
    @Nullable
    String findWords(String body, String part) throws SQLException {
        int begin = row.getInt(part + "_begin_offset");
        return row.wasNull() ? null : body.substring(begin, row.getInt(part + "_end_offset"));
    }

    Span span() throws SQLException {
        return new Span(row.getInt("begin_offset"), row.getInt("end_offset"));
    }

    /** {@code YYYY-MM-DD}, or with a time in UTC; null where no date is known. */
    @Nullable
    String findPublished() throws SQLException {
        LocalDate day = findDay("published_on");
        if (day == null) {
            return null;
        }
        Instant time = findMoment("published_at_utc");
        Published published = new Published(day, time == null ? null : time.truncatedTo(ChronoUnit.SECONDS), "");
        return published.iso();
    }
}
