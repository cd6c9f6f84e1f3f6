package org.tallywire.figure;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.tallywire.text.Span;

/**
 * A number as written, without its noun.
 *
 * @param span the number with its multiplier, unit or currency ({@code 613}, {@code $40 billion}); words that only
 *     bound it ("at least") stand outside
 * @param value exact; null where only a range is known
 * @param low the least it can mean, inclusive unless the bound says otherwise; null where it has no lower end
 * @param high the most it can mean; null where it has no upper end
 * @param unit null for a plain count
 * @param rule name of the rule that read it
 */
public record Quantity(
        Span span,
        FigureKind kind,
        @Nullable BigDecimal value,
        @Nullable BigDecimal low,
        @Nullable BigDecimal high,
        Bound bound,
        @Nullable Unit unit,
        String rule) {}
