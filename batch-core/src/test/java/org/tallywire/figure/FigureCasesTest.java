package org.tallywire.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.tallywire.article.ArticleFixture;
import org.tallywire.lexicon.DataFolder;
import org.tallywire.lexicon.Language;
import org.tallywire.text.TokenizedText;

/** Reads {@code figure/cases.csv}: what the program understands of a text's figures, case by case. */
class FigureCasesTest {
    private static final Language ENGLISH = Language.of("en");
    private static final FigureEngine ENGINE = FigureEngine.of(ENGLISH);

    static Stream<Arguments> cases() {
        return DataFolder.onClassPath("figure").getTable("cases.csv").rows().stream()
                .map(row -> Arguments.of(row.get("id"), row.get("input"), row.get("expected"), row.get("reason")));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("cases")
    void readsTheFiguresOfAText(String id, String input, String expected, String reason) {
        TokenizedText text = ENGLISH.tokenizer().tokenize(input);
        List<Figure> figures = ENGINE.recognize(ArticleFixture.of(input), text, List.of(), List.of());
        List<String> wanted = expected.equals("silent") ? List.of() : List.of(expected.split(" ; "));
        String found =
                figures.stream().map(figure -> describe(figure, input)).toList().toString();
        assertThat(figures).as("%s: %s; found %s", id, reason, found).hasSameSizeAs(wanted);
        for (int i = 0; i < wanted.size(); i++) {
            ExpectedFigure.parse(wanted.get(i))
                    .assertIs(figures.get(i), input, id + ": " + reason + "; found " + found);
        }
    }

    private static String describe(Figure figure, String input) {
        return figure.quantity().span().of(input) + " " + figure;
    }
}
