package org.tallywire.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class ValueWordsTest {
    @ParameterizedTest(name = "{0}: {8}")
    @CsvFileSource(resources = "value-words.csv", numLinesToSkip = 1)
    void quantityIsSaidWithItsBound(
            String id,
            String text,
            String bound,
            @Nullable String value,
            @Nullable String low,
            @Nullable String high,
            @Nullable String unit,
            String expected,
            String reason) {
        assertThat(ValueWords.quantity(Figures.valued(text, bound, value, low, high, unit)))
                .as(reason)
                .isEqualTo(expected);
    }
}
