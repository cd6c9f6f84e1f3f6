package org.tallywire.staging.bulk;

import java.math.BigDecimal;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataIntegrityViolationException;
import org.tallywire.text.Span;

/** Binds a row to a statement, column after column. */
final class Parameters {
    /** What the columns of every database hold without rounding. */
    private static final int MOST_DIGITS = 100_000;

    private final PreparedStatement statement;
    private int column;

    Parameters(PreparedStatement statement) {
        this.statement = statement;
    }

    Parameters text(@Nullable String value) throws SQLException {
        statement.setString(++column, value);
        return this;
    }

    Parameters name(@Nullable Enum<?> value) throws SQLException {
        return text(value == null ? null : value.name());
    }

    Parameters number(long value) throws SQLException {
        statement.setLong(++column, value);
        return this;
    }

    Parameters number(@Nullable Double value) throws SQLException {
        statement.setObject(++column, value, Types.DOUBLE);
        return this;
    }

    Parameters day(@Nullable LocalDate value) throws SQLException {
        statement.setObject(++column, value);
        return this;
    }

    Parameters moment(java.time.@Nullable LocalDateTime value) throws SQLException {
        statement.setObject(++column, value);
        return this;
    }

    Parameters exact(@Nullable BigDecimal value) throws SQLException {
        if (value != null && (value.precision() > MOST_DIGITS || Math.abs((long) value.scale()) > MOST_DIGITS)) {
            throw new DataIntegrityViolationException(
                    "a number has more than " + MOST_DIGITS + " digits, which no column keeps exactly");
        }
        statement.setBigDecimal(++column, value);
        return this;
    }

    /** Two columns: where it begins and ends. */
    Parameters span(@Nullable Span value) throws SQLException {
        return offset(value == null ? null : value.begin()).offset(value == null ? null : value.end());
    }

    private Parameters offset(@Nullable Integer value) throws SQLException {
        statement.setObject(++column, value, Types.INTEGER);
        return this;
    }
}
