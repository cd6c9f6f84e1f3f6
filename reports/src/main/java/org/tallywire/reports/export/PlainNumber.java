package org.tallywire.reports.export;

import java.math.BigDecimal;

/** Exact decimals, as short as they can be without an exponent: {@code 1275}, {@code 12.5}. */
final class PlainNumber {
    private PlainNumber() {}

    static String of(BigDecimal number) {
        return number.stripTrailingZeros().toPlainString();
    }
}
