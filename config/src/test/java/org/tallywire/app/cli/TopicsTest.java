package org.tallywire.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tallywire.lexicon.DataFolder;
import org.tallywire.lexicon.DataRow;

/** Topics, from {@code watchlist.yml} to the reports and the export. */
class TopicsTest {
    private static final String RESOURCES = "org/tallywire/app/cli";
    private static final Pattern RECORD = Pattern.compile("\"record\":\"([^\"]+)\"");
    private static final Pattern EFFECT = Pattern.compile("\"effect\":\"([^\"]+)\"");

    @TempDir
    private Path folder;

    private CallRecorder program;
    private Path inbox;

    @BeforeEach
    void writesAnInbox() throws IOException {
        program = CallRecorder.in(folder);
        inbox = folder.resolve("inbox.jsonl");
        Files.writeString(inbox, articles());
    }

    private static String articles() throws IOException {
        try (InputStream in = TopicsTest.class.getResourceAsStream("/" + RESOURCES + "/topics-inbox.jsonl")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private void watch(String topics) throws IOException {
        Files.writeString(folder.resolve("watchlist.yml"), "topics:\n" + topics);
    }

    private void run(String... more) {
        String[] arguments = Stream.concat(Stream.of("run", inbox.toString()), Stream.of(more))
                .toArray(String[]::new);
        CallRecorder.Ran ran = program.call(arguments);
        assertThat(ran.status()).as(ran.err()).isZero();
    }

    private List<String> exported(String... more) throws IOException {
        Path file = folder.resolve("export.jsonl");
        String[] arguments = Stream.concat(Stream.of("export", "--out", file.toString()), Stream.of(more))
                .toArray(String[]::new);
        CallRecorder.Ran ran = program.call(arguments);
        assertThat(ran.status()).as(ran.err()).isZero();
        return Files.readAllLines(file);
    }

    /** What the lines of a type that carry a topic say under a key, sorted. */
    private static Set<String> carrying(List<String> export, String topic, String type, Pattern key) {
        return export.stream()
                .filter(line -> line.contains("\"type\":\"" + type + "\""))
                .filter(line ->
                        line.replaceAll(".*\"topics\":\\[([^\\]]*)\\].*", "$1").contains("\"" + topic + "\""))
                .map(line ->
                        key.matcher(line).results().findFirst().orElseThrow().group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String yaml(DataRow row) {
        StringBuilder topic = new StringBuilder("  " + id(row) + ":\n");
        for (String key : List.of("entities", "places", "effects", "words")) {
            List<String> values = row.list(key);
            if (!values.isEmpty()) {
                topic.append("    " + key + ": ['" + String.join("', '", values) + "']\n");
            }
        }
        return topic.toString();
    }

    private static String id(DataRow row) {
        return row.get("id").replaceAll("([A-Z])", "-$1").toLowerCase(Locale.ROOT);
    }

    @Test
    void articlesAndClaimsCarryTheTopicsWhoseConditionsHold() throws IOException {
        List<DataRow> rows =
                DataFolder.onClassPath(RESOURCES).getTable("topics.csv").rows();
        watch(rows.stream().map(TopicsTest::yaml).collect(Collectors.joining()));
        run("--formats", "xlsx");

        List<String> export = exported();

        for (DataRow row : rows) {
            assertThat(carrying(export, id(row), "article", RECORD))
                    .as("articles of %s: %s", id(row), row.get("reason"))
                    .containsExactlyInAnyOrderElementsOf(row.list("articles"));
            assertThat(carrying(export, id(row), "claim", EFFECT))
                    .as("claims of %s: %s", id(row), row.get("reason"))
                    .containsExactlyInAnyOrderElementsOf(row.list("claims"));
        }
    }

    @Test
    void reportOfATopicShowsNothingElse() throws IOException {
        watch("  coast:\n    label: The coast\n    places: Kestrel Bay\n    effects: displaced\n");
        run("--formats", "xlsx");

        CallRecorder.Ran ran = program.call("report", "--topic", "coast", "--formats", "xlsx,pdf");

        assertThat(ran.status()).as(ran.err()).isZero();
        assertThat(column("tallywire-2026-11-01-coast.xlsx", "Articles", "Title"))
                .containsExactly("Tern boats reach the coast", "Water everywhere");
        assertThat(column("tallywire-2026-11-01-coast.xlsx", "Figures", "As written"))
                .containsExactly("1,200", "1,500");
        assertThat(column("tallywire-2026-11-01-coast.xlsx", "Claims", "Topics"))
                .containsExactly("The coast");
        assertThat(folder.resolve("reports/tallywire-2026-11-01-coast.pdf")).exists();
        assertThat(exported("--topic", "coast")).noneMatch(line -> line.contains("fire-"));
    }

    @Test
    void topicIsOneConditionAmongOthers() throws IOException {
        watch("  deaths:\n    effects: killed\n");
        run("--formats", "xlsx");

        assertThat(exported("--topic", "deaths", "--from", "2026-11-07", "--place", "Orlomar"))
                .filteredOn(line -> line.contains("\"type\":\"article\""))
                .singleElement()
                .asString()
                .contains("fire-b");
    }

    @Test
    void changedWatchlistTagsWhatWasReadBefore() throws IOException {
        watch("  coast:\n    words: water\n");
        run("--formats", "xlsx");
        watch("  coast:\n    words: warehouse\n");

        run("--formats", "xlsx");

        assertThat(carrying(exported(), "coast", "article", RECORD)).containsExactly("fire-a");
    }

    @Test
    void withoutWatchlistNothingIsTagged() throws IOException {
        run("--formats", "xlsx");
        List<String> before = exported();
        watch("  coast:\n    places: Kestrel Bay\n");
        run("--formats", "xlsx");
        assertThat(exported()).isNotEqualTo(before);

        Files.delete(folder.resolve("watchlist.yml"));
        run("--formats", "xlsx");

        assertThat(exported()).isEqualTo(before);
        assertThat(column("tallywire-2026-11-01.xlsx", "Claims", "Topics")).isEmpty();
    }

    @Test
    void tagsAreTheSameWhetherArticlesComeTogetherOrNightByNight() throws IOException {
        watch(
                "  tern:\n    entities: Nordic Tern\n  water:\n    words: [flood*, water]\n  nigeria:\n    places: Nigeria\n");
        run("--formats", "xlsx");
        List<String> together = withoutSource(exported());

        program = CallRecorder.in(Files.createDirectory(folder.resolve("other")));
        Files.copy(folder.resolve("watchlist.yml"), folder.resolve("other/watchlist.yml"));
        List<String> lines = new ArrayList<>(articles().lines().toList()).reversed();
        for (String line : lines) {
            Files.writeString(inbox, line + "\n");
            run("--formats", "xlsx");
        }

        assertThat(withoutSource(exported())).isEqualTo(together);
    }

    private static List<String> withoutSource(List<String> export) {
        return export.stream()
                .map(line -> line.replaceAll("\"source\":\"[^\"]*\",", ""))
                .toList();
    }

    @Test
    void eachTopicHasItsReportWhereThatIsSet() throws IOException {
        watch("  coast:\n    places: Kestrel Bay\n  deaths:\n    effects: killed\n");
        Files.writeString(folder.resolve("tallywire.yml"), "tallywire:\n  topic-reports: true\n");

        run("--formats", "xlsx");

        try (Stream<Path> files = Files.list(folder.resolve("reports"))) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .containsExactlyInAnyOrder(
                            "tallywire-2026-11-01.xlsx",
                            "tallywire-2026-11-01-coast.xlsx",
                            "tallywire-2026-11-01-deaths.xlsx");
        }
    }

    @Test
    void topicThatIsNotWatchedIsTold() throws IOException {
        watch("  coast:\n    places: Kestrel Bay\n");
        run("--formats", "xlsx");

        CallRecorder.Ran report = program.call("report", "--topic", "cost");
        CallRecorder.Ran export = program.call("export", "--out", "-", "--topic", "cost");

        assertThat(List.of(report.status(), export.status())).containsOnly(2);
        assertThat(List.of(report.err(), export.err()))
                .allMatch(told -> told.contains("there is no topic 'cost'; there are: coast"));
    }

    @Test
    void faultyWatchlistIsToldAndNothingRuns() throws IOException {
        Path other = Files.writeString(folder.resolve("other.yml"), "topics:\n  coast:\n    place: Kestrel Bay\n");

        CallRecorder.Ran ran = program.call("run", inbox.toString(), "--watchlist", other.toString());

        assertThat(ran.status()).isEqualTo(2);
        assertThat(ran.err())
                .contains("other.yml, line 3: \"topics.coast.place\" is no key that is known here; use one of ");
        assertThat(folder.resolve("data")).doesNotExist();
    }

    private List<String> column(String report, String sheet, String title) throws IOException {
        return ReportedSheet.of(folder.resolve("reports").resolve(report), sheet)
                .column(title);
    }
}
