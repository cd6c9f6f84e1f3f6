package org.tallywire.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.tallywire.lexicon.DataFolder;
import org.tallywire.lexicon.DataRow;
import org.tallywire.lexicon.Lexicons;
import org.tallywire.text.Tokenizer;

class LanguageDetectorTest {
    private static final Lexicons LEXICONS = Lexicons.onClassPath();
    private static final LanguageDetector DETECTOR = LanguageDetector.of(LEXICONS, "en");
    private static final Tokenizer TOKENIZER = LEXICONS.get("en").tokenizer();

    static Stream<DataRow> texts() {
        return DataFolder.onClassPath("analysis").getTable("languages.csv").rows().stream();
    }

    @ParameterizedTest
    @MethodSource("texts")
    void smallWordsShowTheLanguage(DataRow text) {
        assertThat(DETECTOR.detect(TOKENIZER.tokenize(text.get("input"))).orElse("-"))
                .as(text.get("id") + ": " + text.get("reason"))
                .isEqualTo(text.get("expected"));
    }
}
