package org.tallywire.lexicon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.tallywire.analysis.ArticleAnalyzer;
import org.tallywire.analysis.ArticleFacts;
import org.tallywire.article.ArticleFixture;
import org.tallywire.entity.name.NameRecognizer;
import org.tallywire.figure.Figure;

/** A language is a folder, and nothing of it is code. */
class LexiconsTest {
    /** The tables that every language has; the others may be missing. */
    private static final List<String> TABLES = List.of(
            "aggregation.csv",
            "bounds.csv",
            "certainty.csv",
            "change-words.csv",
            "compound-units.csv",
            "counted-nouns.csv",
            "currencies.csv",
            "date-context.csv",
            "date-names.csv",
            "date-numbers.csv",
            "date-order.csv",
            "date-relations.csv",
            "date-units.csv",
            "effect-targets.csv",
            "effects.csv",
            "fixed-phrases.csv",
            "grammar-words.csv",
            "identifier-cues.csv",
            "inflection.csv",
            "link-words.csv",
            "number-context.csv",
            "number-format.csv",
            "number-words.csv",
            "particles.csv",
            "reporting.csv",
            "scaled-currencies.csv",
            "score-cues.csv",
            "unit-homonyms.csv",
            "units.csv",
            "vague-numbers.csv",
            "word-breaks.csv");

    private static final Set<String> MARKS = Set.of("'s", "e", "q", "s", "w", "x", "z", "utc", "gmt");
    private static final Pattern COMPARED = Pattern.compile("\\b(?:is|skip)\\([^\"\\n]*?, \"([^\"]*[a-z][^\"]*)\"\\)");

    @TempDir
    private Path folder;

    static Set<String> tags() {
        return Lexicons.onClassPath().tags();
    }

    private static Set<String> names(DataFolder language) {
        return language.getTable("particles.csv").rows().stream()
                .flatMap(row -> row.list("names").stream())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static List<String> header(DataFolder language, String table) {
        return language.getTable(table).rows().stream()
                .findFirst()
                .map(row -> List.copyOf(row.values().keySet()))
                .orElse(List.of());
    }

    @ParameterizedTest
    @MethodSource("tags")
    void everyLanguageHasEveryTable(String tag) {
        DataFolder language = Lexicons.onClassPath().get(tag).folder();
        DataFolder english = Lexicons.onClassPath().get("en").folder();
        for (String table : TABLES) {
            assertThat(language.findTable(table)).as(tag + "/" + table).isPresent();
            if (!header(language, table).isEmpty()) {
                assertThat(header(language, table)).as(tag + "/" + table).isEqualTo(header(english, table));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("tags")
    void everyLanguageNamesEveryParticle(String tag) {
        assertThat(names(Lexicons.onClassPath().get(tag).folder()))
                .isEqualTo(names(Lexicons.onClassPath().get("en").folder()));
    }

    @Test
    void codeComparesWordsWithParticlesOnly() throws IOException {
        Set<String> known = names(Lexicons.onClassPath().get("en").folder());
        for (Path source : sources()) {
            Matcher compared = COMPARED.matcher(Files.readString(source));
            while (compared.find()) {
                assertThat(known.contains(compared.group(1)) || MARKS.contains(compared.group(1)))
                        .as(
                                "%s compares a word with \"%s\", which is no particle of lexicon/en/particles.csv",
                                source.getFileName(), compared.group(1))
                        .isTrue();
            }
        }
    }

    /** The sources of the analysis, wherever the build runs the tests. */
    private static List<Path> sources() throws IOException {
        Path main = Stream.of("src/main/java", "../batch-core/src/main/java", "batch-core/src/main/java")
                .map(Path::of)
                .map(path -> path.resolve("org/tallywire/figure"))
                .filter(Files::isDirectory)
                .findFirst()
                .orElseThrow()
                .getParent();
        try (Stream<Path> files = Files.walk(main)) {
            return files.filter(file -> file.toString().endsWith(".java")).toList();
        }
    }

    /** A language that nobody speaks: noun by ending, one verb, one month. */
    @Test
    void newLanguageNeedsNothingButAFolder() throws IOException {
        write("languages.csv", "tag,name\nart-x-veldan,Veldan\n");
        for (String table : TABLES) {
            copy(table);
        }
        add("number-words.csv", "tro,UNIT,3\nvint,TENS,20\nkel,SCALE,1000\n");
        add("counted-nouns.csv", "suda,PERSON,sudan\n");
        add("effects.csv", "KILLED,morak,intransitive,morake,,\n");
        add("bounds.csv", "ak,MORE_THAN,before\n");
        add("reporting.csv", "veda,according\n");
        add("date-names.csv", "florim,month,5,small\n");
        add("grammar-words.csv", "el,DETERMINER\nun,PREPOSITION\n");
        ArticleAnalyzer analyzer = ArticleAnalyzer.of(Lexicons.at(folder), "art-x-veldan", NameRecognizer::of);
        ArticleFacts facts =
                analyzer.analyze(ArticleFixture.of("Ak tro kel sudan morake un 24 florim 2022, veda el Orlo."));
        assertThat(facts.figures()).hasSize(1);
        Figure figure = facts.figures().get(0);
        assertThat(figure.quantity().value()).isEqualByComparingTo("3000");
        assertThat(figure.quantity().bound()).hasToString("MORE_THAN");
        assertThat(Objects.requireNonNull(figure.counted()).lemma()).isEqualTo("suda");
        assertThat(Objects.requireNonNull(figure.effect()).code()).isEqualTo("KILLED");
        assertThat(Objects.requireNonNull(figure.attribution().source())
                        .of(facts.article().body()))
                .isEqualTo("el Orlo");
        assertThat(facts.dates()).extracting("value").containsExactly("2022-05-24");
    }

    @Test
    void folderWithoutATableIsToldByName() throws IOException {
        write("languages.csv", "tag,name\nart-x-veldan,Veldan\n");
        copy("grammar-words.csv");
        Lexicons lexicons = Lexicons.at(folder);
        assertThatThrownBy(() -> ArticleAnalyzer.of(lexicons, "art-x-veldan", NameRecognizer::of))
                .isInstanceOf(FaultyDataException.class)
                .hasMessageContaining("art-x-veldan");
    }

    private void copy(String table) throws IOException {
        Path target = folder.resolve("art-x-veldan").resolve(table);
        Files.createDirectories(target.getParent());
        ClassLoader loader = LexiconsTest.class.getClassLoader();
        try (InputStream in = Objects.requireNonNull(loader.getResourceAsStream("lexicon/und/" + table))) {
            Files.copy(in, target);
        }
    }

    private void add(String table, String rows) throws IOException {
        Path target = folder.resolve("art-x-veldan").resolve(table);
        Files.writeString(target, Files.readString(target) + rows);
    }

    private void write(String file, String text) throws IOException {
        Files.writeString(folder.resolve(file), text);
    }
}
