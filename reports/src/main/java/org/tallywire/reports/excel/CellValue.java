package org.tallywire.reports.excel;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/** What a cell shows. */
sealed interface CellValue {
    /** Nothing. */
    record Nothing() implements CellValue {}

    /** Text, in one line or, where the column wraps, in several. */
    record Words(String text) implements CellValue {}

    /**
     * Text of which one part stands out.
     *
     * @param begin offset of that part, inclusive
     * @param end exclusive
     */
    record Marked(String text, int begin, int end) implements CellValue {}

    /**
     * A number.
     *
     * @param format of Excel
     */
    record Amount(BigDecimal value, String format) implements CellValue {}

    record Day(LocalDate day) implements CellValue {}

    /** A moment in UTC. */
    record Moment(LocalDateTime utc) implements CellValue {}

    /** A link to another row of the workbook. */
    record Jump(RowPlace place, String text) implements CellValue {}

    /** A link to a web page. */
    record Web(String url) implements CellValue {}

    static CellValue nothing() {
        return new Nothing();
    }

    static CellValue words(@Nullable String text) {
        return text == null || text.isEmpty() ? nothing() : new Words(text);
    }

    static CellValue number(@Nullable BigDecimal value) {
        return value == null ? nothing() : new Amount(value, NumberFormats.grouped(value));
    }

    static CellValue number(long value) {
        return new Amount(BigDecimal.valueOf(value), NumberFormats.WHOLE);
    }

    static CellValue day(@Nullable LocalDate day) {
        return day == null ? nothing() : new Day(day);
    }

    static CellValue moment(Instant moment) {
        return new Moment(LocalDateTime.ofInstant(moment, ZoneOffset.UTC));
    }

    /** Text that may wrap; empty for all that never does. */
    default String shown() {
        return switch (this) {
            case Words words -> words.text();
            case Marked marked -> marked.text();
            case Jump jump -> jump.text();
            case Web web -> web.url();
            default -> "";
        };
    }
}
