package org.tallywire.reports.wording;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordingTest {
    private final Wording english = Wording.of("en");
    private final Wording spanish = Wording.of("es");

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            1275;      1,275;      1275
            12750;     12,750;     12.750
            0.5;       0.5;        0,5
            1234567.8; 1,234,567.8; 1.234.567,8
            1E+50;     1E+50;      1E+50
            """)
    void numbersAreGroupedAsTheLanguageDoes(BigDecimal number, String inEnglish, String inSpanish) {
        assertThat(english.amounts().text(number)).isEqualTo(inEnglish);
        assertThat(spanish.amounts().text(number)).isEqualTo(inSpanish);
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            2031-03-02; 2031-03-02; 2 Mar 2031;              2 mar 2031
            2031-03-02; 2031-03-04; 2–4 Mar 2031;            2–4 mar 2031
            2031-03-01; 2031-03-31; March 2031;              marzo de 2031
            2031-01-01; 2031-12-31; 2031;                    2031
            2031-03-02; 2031-04-01; 2 Mar 2031 – 1 Apr 2031; 2 mar 2031 – 1 abr 2031
            2031-03-02; ;           from 2 Mar 2031;         desde el 2 mar 2031
            ;           2031-03-02; until 2 Mar 2031;        hasta el 2 mar 2031
            """)
    void spansOfDaysAreSaidBriefly(LocalDate from, LocalDate to, String inEnglish, String inSpanish) {
        assertThat(english.days().span(from, to)).isEqualTo(inEnglish);
        assertThat(spanish.days().span(from, to)).isEqualTo(inSpanish);
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            4.250;     4.250;   4250
            4,250;     4250;    4.250
            4.250,5;   4.250,5; 4250.5
            1.234.567; 1.234.567; 1234567
            4,5;       4,5;     4.5
            4.5;       4.5;     4.5
            -3;        -3;      -3
            some;      some;    some
            """)
    void aNumberIsReadAsTheLanguageWritesIt(String written, String inEnglish, String inSpanish) {
        assertThat(english.amounts().plain(written)).isEqualTo(inEnglish);
        assertThat(spanish.amounts().plain(written)).isEqualTo(inSpanish);
    }

    @Test
    void momentsAreInUtc() {
        assertThat(spanish.days().text(Instant.parse("2031-09-02T07:30:00Z"))).isEqualTo("2 sept 2031, 07:30 UTC");
    }

    @Test
    void rangesMayBeOpen() {
        assertThat(english.amounts().range(BigDecimal.TEN, null)).isEqualTo("10 or more");
        assertThat(spanish.amounts().range(null, BigDecimal.TEN)).isEqualTo("hasta 10");
        assertThat(spanish.amounts().range(BigDecimal.ONE, BigDecimal.TEN)).isEqualTo("1–10");
    }

    @ParameterizedTest
    @CsvSource({
        "1, 1 more figure is in the workbook., Hay 1 cifra más en el libro.",
        "2, 2 more figures are in the workbook., Hay 2 cifras más en el libro."
    })
    void pluralsAreThoseOfTheLanguage(long count, String inEnglish, String inSpanish) {
        assertThat(english.say("main.figures.more", Map.of("count", count))).isEqualTo(inEnglish);
        assertThat(spanish.say("main.figures.more", Map.of("count", count))).isEqualTo(inSpanish);
    }

    @Test
    void countriesLanguagesAndCurrenciesHaveTheirNames() {
        assertThat(spanish.names().country("DE")).isEqualTo("Alemania");
        assertThat(spanish.names().country("XQ")).isEqualTo("XQ");
        assertThat(spanish.names().language("en")).isEqualTo("inglés");
        assertThat(spanish.names().currency("USD")).contains("dólar estadounidense");
        assertThat(spanish.names().currency("km")).isEmpty();
    }

    @Test
    void aLanguageThatIsNotThereIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Wording.of("xx"))
                .withMessage("reports cannot be written in 'xx'; allowed: en, es");
    }
}
