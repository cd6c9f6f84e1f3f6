package org.tallywire.readers.metadata;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.tallywire.article.Published;
import org.tallywire.lexicon.DataFolder;
import org.tallywire.lexicon.DataRow;
import org.tallywire.lexicon.Lexicons;

class DateScannerTest {
    private final DateScanner dates =
            new DateScanner(HeadWords.of(Lexicons.onClassPath().folders()));

    static List<DataRow> cases() {
        return DataFolder.onClassPath("cases").getTable("dates.csv").rows();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void datesAreReadAsWritten(DataRow row) {
        assertThat(dates.findPublished(row.get("input"), "test")
                        .map(Published::iso)
                        .orElse(""))
                .as(row.get("id") + ": " + row.get("reason"))
                .isEqualTo(row.get("expected"));
    }

    @Test
    void noTextMakesItFail() {
        Random random = new Random(20261124);
        String alphabet = "0123456789-/.:,TZ+ apmr Mch\u00a0\ud800";
        for (int round = 0; round < 20_000; round++) {
            StringBuilder text = new StringBuilder();
            for (int i = random.nextInt(40); i > 0; i--) {
                text.append(alphabet.charAt(random.nextInt(alphabet.length())));
            }
            dates.findIn(text.toString())
                    .ifPresent(found -> assertThat(found.begin()).isBetween(0, found.end() - 1));
        }
    }
}
