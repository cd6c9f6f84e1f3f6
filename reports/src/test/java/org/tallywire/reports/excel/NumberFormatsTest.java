package org.tallywire.reports.excel;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.MathContext;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.junit.jupiter.api.Test;

class NumberFormatsTest {
    @Test
    void aThirdIsShownAsAThird() {
        BigDecimal third = BigDecimal.ONE.divide(BigDecimal.valueOf(3), MathContext.DECIMAL64);
        assertThat(shown(third).strip()).isEqualTo("1/3");
    }

    @Test
    void aQuarterIsShownInDecimals() {
        assertThat(shown(new BigDecimal("0.25"))).isEqualTo("0.25");
    }

    private static String shown(BigDecimal value) {
        return new DataFormatter().formatRawCellContents(value.doubleValue(), -1, NumberFormats.ratio(value));
    }
}
