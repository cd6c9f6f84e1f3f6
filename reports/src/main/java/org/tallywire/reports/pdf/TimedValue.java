package org.tallywire.reports.pdf;

import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tallywire.report.FigureRow;
import org.tallywire.reports.wording.Amounts;
import org.tallywire.reports.wording.Days;
import org.tallywire.reports.wording.Wording;

/**
 * A value that a source stated, and when it was published.
 *
 * @param low the lowest that its words allow, {@code high} where nothing less is said
 * @param high the highest
 * @param label as it is written beside its mark
 * @param denied whether the source says that it is not so
 */
record TimedValue(LocalDateTime at, double low, double high, String label, boolean denied) {
    /** Empty for a figure without a value or without a day. */
    static Optional<TimedValue> of(FigureRow figure, Amounts amounts) {
        Optional<LocalDateTime> at = Days.publishedAt(figure.published())
                .or(() -> Days.published(figure.published()).map(day -> day.atTime(12, 0)));
        BigDecimal low = first(figure.low(), figure.value(), figure.high());
        BigDecimal high = first(figure.high(), figure.value(), figure.low());
        if (at.isEmpty() || low == null || high == null) {
            return Optional.empty();
        }
        boolean denied =
                figure.certainty().equals("DENIED") || figure.certainty().equals("NEGATED");
        String label =
                figure.value() == null ? amounts.range(figure.low(), figure.high()) : amounts.text(figure.value());
        return Optional.of(new TimedValue(at.get(), low.doubleValue(), high.doubleValue(), label, denied));
    }

    private static @Nullable BigDecimal first(@Nullable BigDecimal... numbers) {
        for (BigDecimal number : numbers) {
            if (number != null) {
                return number;
            }
        }
        return null;
    }

    /** As in "37 on 24 Oct 2026 (denied)". */
    String inWords(Wording wording) {
        Map<String, String> values =
                Map.of("value", label, "day", wording.days().text(at.toLocalDate()));
        return wording.say(denied ? "chart.value.denied" : "chart.value", values);
    }
}
