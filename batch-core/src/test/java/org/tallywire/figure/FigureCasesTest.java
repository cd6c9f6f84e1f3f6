package org.tallywire.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.tallywire.article.Article;
import org.tallywire.article.ArticleFixture;
import org.tallywire.event.DateMention;
import org.tallywire.event.DateRecognizer;
import org.tallywire.event.date.DateGrammar;
import org.tallywire.lexicon.DataFolder;
import org.tallywire.lexicon.DataRow;
import org.tallywire.lexicon.Language;
import org.tallywire.text.TokenizedText;
import org.tallywire.text.Tokenizer;

/**
 * What the program understands of a text's figures: every CSV file in the folder {@code figure}, one class of cases each,
 * with the columns {@code id,input,expected,reason}. Files there are in English; those of another language stand in a folder
 * of its tag.
 *
 * <p>{@code expected} is {@code silent} where the text holds no figure; else all its figures in reading order, separated
 * by {@code " ; "}, each as pairs of {@code key=value}:
 *
 * <pre>{@code
 * value=613 bound=ABOUT counted=civilians effect=KILLED ; value=25 lemma=child effect=ORPHANED
 * }</pre>
 *
 * <p>Only what is written is checked, but for {@code kind}, which is COUNT, and {@code bound}, which is EXACT, where they
 * are left out; a field that must be empty is {@code -}. The keys:
 *
 * <ul>
 *   <li>the quantity: {@code text} (its words), {@code kind}, {@code value}, {@code low}, {@code high}, {@code bound},
 *       {@code unit} (code), {@code unit_name}
 *   <li>what it counts: {@code counted} (the words), {@code lemma}, {@code class}
 *   <li>what happened: {@code effect}, {@code trigger} (its words), {@code aggregation}
 *   <li>other figures, by the words of their quantity: {@code part_of}, {@code revises}, {@code repeats}
 *   <li>when and who: {@code date} (TIMEX3 value), {@code said_by} and {@code cue} (words), {@code attribution},
 *       {@code certainty}, {@code rule}
 * </ul>
 *
 * <p>The texts count as published on 1 November 2026. In a text {@code \n} is a line break and {@code \u00a0} the
 * character of that number.
 */
class FigureCasesTest {
    private static final String FOLDER = "figure";
    private static final Pattern ESCAPED = Pattern.compile("\\\\u([0-9a-fA-F]{4})");
    private static final Map<String, Engine> ENGINES = new HashMap<>();

    /** What reads the figures of a language. */
    private record Engine(Tokenizer tokenizer, FigureEngine figures, DateRecognizer dates) {
        static Engine of(String tag) {
            Language language = Language.of(tag);
            return new Engine(language.tokenizer(), FigureEngine.of(language), DateGrammar.of(language));
        }
    }

    static Stream<Arguments> cases() throws IOException, URISyntaxException {
        return rows().map(row -> Arguments.of(
                row.get("id"),
                language(row),
                unescape(row.get("input")),
                unescape(row.get("expected")),
                row.get("reason")));
    }

    /** The folder's name, English for a file that stands in none. */
    private static String language(DataRow row) {
        String[] path = row.file().split("/", -1);
        return path.length > 2 ? path[1] : "en";
    }

    private static String unescape(String text) {
        return ESCAPED.matcher(text.replace("\\n", "\n"))
                .replaceAll(match -> String.valueOf((char) Integer.parseInt(match.group(1), 16)));
    }

    private static Stream<DataRow> rows() throws IOException, URISyntaxException {
        URL folder =
                Objects.requireNonNull(FigureCasesTest.class.getClassLoader().getResource(FOLDER), FOLDER);
        Path root = Path.of(folder.toURI());
        try (Stream<Path> files = Files.walk(root)) {
            List<String> names = files.map(
                            file -> root.relativize(file).toString().replace('\\', '/'))
                    .filter(name -> name.endsWith(".csv"))
                    .sorted()
                    .toList();
            return names.stream().flatMap(name -> DataFolder.onClassPath(FOLDER).getTable(name).rows().stream());
        }
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("cases")
    void readsTheFiguresOfAText(String id, String language, String input, String expected, String reason) {
        List<Figure> figures = figures(ENGINES.computeIfAbsent(language, Engine::of), input);
        List<String> wanted = expected.equals("silent") ? List.of() : List.of(expected.split(" ; "));
        List<Map<String, String>> found =
                figures.stream().map(figure -> FigureFields.of(figure, input)).toList();
        String why = "%s: %s%n%s".formatted(id, input, reason);
        assertThat(figures).as("%s%nfound %s", why, found).hasSameSizeAs(wanted);
        for (int i = 0; i < wanted.size(); i++) {
            ExpectedFigure.parse(wanted.get(i)).assertIs(figures.get(i), input, why);
        }
    }

    @Test
    void everyCaseHasAnIdOfItsOwnAndAReason() throws IOException, URISyntaxException {
        Map<String, DataRow> byId = new HashMap<>();
        rows().forEach(row -> {
            assertThat(row.get("reason"))
                    .as("%s, line %d", row.file(), row.line())
                    .isNotEmpty();
            assertThat(byId.put(row.get("id"), row))
                    .as("id %s twice", row.get("id"))
                    .isNull();
        });
    }

    private static List<Figure> figures(Engine engine, String input) {
        Article article = ArticleFixture.of(input);
        TokenizedText text = engine.tokenizer().tokenize(input);
        List<DateMention> dates = engine.dates().recognize(article, text);
        return engine.figures().recognize(article, text, List.of(), dates);
    }
}
