package org.tallywire.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.tallywire.lexicon.DataFolder;

/** Names of the user's own, from {@code gazetteer.csv} to the export of the next run. */
class OwnNamesTest {
    private static final String HEADER = "name,kind,variants,country\n";
    private static final String ARTICLES = """
            {"id":"a","body":"Officials of Nordic Tern left Orlomar on Monday. A fire killed 12 people in Orlomar on 20 October 2026.","published":"2026-10-21"}
            {"id":"b","body":"The NTG sent boats. A fire killed 14 people in Orlomar on 20 October 2026, the NTG said.","published":"2026-10-22"}
            """;

    @TempDir
    private Path folder;

    private CallRecorder program;
    private Path inbox;

    static Stream<Arguments> faultyRows() {
        return DataFolder.onClassPath("org/tallywire/app/cli").getTable("faulty-gazetteers.csv").rows().stream()
                .map(row -> Arguments.of(
                        row.get("id"), row.get("row"), row.get("line"), row.get("expected"), row.get("reason")));
    }

    @BeforeEach
    void writesAnInbox() throws IOException {
        program = CallRecorder.in(folder);
        inbox = folder.resolve("inbox.jsonl");
        Files.writeString(inbox, ARTICLES);
    }

    private void names(String rows) throws IOException {
        Files.writeString(folder.resolve("gazetteer.csv"), HEADER + rows);
    }

    private List<String> run() throws IOException {
        CallRecorder.Ran ran = program.call("run", inbox.toString(), "--formats", "xlsx");
        assertThat(ran.status()).as(ran.err()).isZero();
        return exported();
    }

    private List<String> exported() throws IOException {
        Path file = folder.resolve("export.jsonl");
        assertThat(program.call("export", "--out", file.toString()).status()).isZero();
        return Files.readAllLines(file);
    }

    private static List<String> of(List<String> export, String... words) {
        return export.stream()
                .filter(line -> Stream.of(words).allMatch(line::contains))
                .toList();
    }

    private static String entityOf(String mention) {
        return mention.replaceAll(".*\"entity\":\"([0-9a-f]+)\".*", "$1");
    }

    @Test
    void entryChangesKindAndNameAtTheNextRun() throws IOException {
        assertThat(of(run(), "\"type\":\"entity\"", "\"text\":\"Orlomar\""))
                .isNotEmpty()
                .noneMatch(mention -> mention.contains("\"kind\":\"WORK\""));

        names("Ferry Orlomar,WORK,Orlomar,\n");

        assertThat(of(run(), "\"type\":\"entity\"", "\"text\":\"Orlomar\""))
                .hasSize(3)
                .allMatch(mention ->
                        mention.contains("\"kind\":\"WORK\"") && mention.contains("\"name\":\"Ferry Orlomar\""));
    }

    @Test
    void variantsOfAnEntryMergeAtTheNextRun() throws IOException {
        List<String> before = of(run(), "\"type\":\"entity\"");
        assertThat(entityOf(of(before, "\"text\":\"Nordic Tern\"").getFirst()))
                .isNotEqualTo(entityOf(of(before, "\"text\":\"NTG\"").getFirst()));

        names("Nordic Tern,ORGANIZATION,NTG,NO\n");

        List<String> after = of(run(), "\"type\":\"entity\"");
        assertThat(of(after, "\"name\":\"Nordic Tern\"", "\"country\":\"NO\""))
                .hasSize(3)
                .extracting(OwnNamesTest::entityOf)
                .containsOnly(entityOf(of(after, "\"text\":\"NTG\"").getFirst()));
    }

    @Test
    void placesOfFiguresAndClaimsFollow() throws IOException {
        run();

        names("Orlomar Island,PLACE,Orlomar,NO\n");
        List<String> after = run();

        assertThat(of(after, "\"type\":\"figure\"", "\"effect\":\"KILLED\""))
                .hasSize(2)
                .allMatch(figure -> figure.contains("\"place\":\"Orlomar Island\""));
        assertThat(of(after, "\"type\":\"claim\"")).singleElement().asString().contains("Orlomar Island");
    }

    @Test
    void withoutTheEntryAllIsAsItWas() throws IOException {
        List<String> before = run();
        names("Orlomar Island,PLACE,Orlomar,NO\n");
        run();

        Files.delete(folder.resolve("gazetteer.csv"));

        assertThat(run()).isEqualTo(before);
    }

    @Test
    void sameNamesMeanNothingToDo() throws IOException {
        names("Nordic Tern,ORGANIZATION,NTG,NO\n");
        run();

        assertThat(program.call("run", inbox.toString(), "--formats", "xlsx").out())
                .contains("1 unchanged document");
    }

    @ParameterizedTest(name = "{0}: {4}")
    @MethodSource("faultyRows")
    void faultyRowIsToldWithItsPlaceAndNothingRuns(String id, String row, String line, String expected, String reason)
            throws IOException {
        names("Nordic Tern,ORGANIZATION,NTG,NO\n" + row + "\n");

        CallRecorder.Ran ran = program.call("run", inbox.toString(), "--formats", "xlsx");

        assertThat(ran.status()).as(ran.err()).isEqualTo(2);
        assertThat(ran.err())
                .as("%s: %s", id, reason)
                .startsWith("tallywire: ")
                .contains("gazetteer.csv, line " + line + ": ", expected, "; ")
                .doesNotContain("\tat ");
        assertThat(folder.resolve("data")).doesNotExist();
        assertThat(folder.resolve("reports")).doesNotExist();
    }
}
