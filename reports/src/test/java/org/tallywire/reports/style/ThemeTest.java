package org.tallywire.reports.style;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ThemeTest {
    @ParameterizedTest
    @CsvSource({"#000000, 21.0", "FFFFFF, 1.0", "#767676, 4.54", "#FF0000, 4.0", "#2e6f8e, 5.55"})
    void contrastIsThatOfWcag(String colour, double withWhite) {
        assertThat(Colour.parse(colour).orElseThrow().contrast(Colour.WHITE)).isCloseTo(withWhite, within(0.05));
    }

    @ParameterizedTest
    @CsvSource({"red", "#12345", "#1234567", "''"})
    void whatIsNoColourIsNone(String text) {
        assertThat(Colour.parse(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            F0C000; 2E6F8E; a colour dark enough for white letters: a contrast of 4.5 or more (WCAG 2.2); between #F0C000 and #FFFFFF it is 1.7
            1F3A4D; FF8800; a colour dark enough for white letters: a contrast of 4.5 or more (WCAG 2.2); between #FF8800 and #FFFFFF it is 2.4
            7A2048; 2E5A8E; two colours that differ in grey: a contrast of 1.5 or more (WCAG 2.2); between #7A2048 and #2E5A8E it is 1.3
            """)
    void whatCannotBeReadIsRefusedWithWhatIsAllowed(String header, String accent, String message) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Theme(
                        Colour.parse(header).orElseThrow(), Colour.parse(accent).orElseThrow()))
                .withMessageStartingWith(message);
    }

    @Test
    void theGroundOfHeadlineNumbersIsNearlyWhite() {
        assertThat(Theme.STANDARD.pale()).hasToString("#EEF3F6");
    }
}
