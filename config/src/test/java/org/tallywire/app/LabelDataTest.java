package org.tallywire.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tallywire.lexicon.DataFolder;
import org.tallywire.lexicon.DataRow;
import org.tallywire.reports.wording.CodeList;
import org.tallywire.reports.wording.Wording;

/** Whatever the lexicons can find has a label in every language of the reports. */
class LabelDataTest {
    private static final DataFolder LEXICONS = DataFolder.onClassPath("lexicon");

    @ParameterizedTest
    @CsvSource({"effects.csv, effect, EFFECT", "units.csv, name, UNIT", "counted-nouns.csv, class, CLASS"})
    void everyCodeOfALexiconHasALabel(String file, String column, CodeList list) {
        Set<String> codes = languages()
                .flatMap(language -> LEXICONS.folder(language).rowsOf(file).stream())
                .flatMap(row -> row.find(column).stream())
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(codes).isNotEmpty();
        for (String language : Wording.languages()) {
            Wording wording = Wording.of(language);
            List<String> without = codes.stream()
                    .filter(code -> wording.labels().find(list, code).isEmpty())
                    .toList();
            assertThat(without).as("without a label in %s", language).isEmpty();
        }
    }

    private static Stream<String> languages() {
        return LEXICONS.rowsOf("languages.csv").stream().map(LabelDataTest::language);
    }

    private static String language(DataRow row) {
        return row.get("tag");
    }
}
