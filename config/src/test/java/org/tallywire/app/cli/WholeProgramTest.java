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

/** The program from the command line to the files that it leaves, inside this process. */
class WholeProgramTest {
    @TempDir
    private Path folder;

    private CallRecorder program;
    private Path inbox;

    @BeforeEach
    void givesTheProgramAnInbox() throws Exception {
        program = CallRecorder.in(folder);
        inbox = SampleInbox.smallIn(folder);
    }

    @Test
    void runReadsComparesAndReports() throws IOException {
        CallRecorder.Ran ran = run();

        assertThat(ran.status()).isEqualTo(ExitStatus.DOCUMENTS_SET_ASIDE.code());
        assertThat(ran.out())
                .contains("Read 4 documents: 4 new articles, 0 unchanged documents, 2 set aside.")
                .contains("empty.txt, byte 0: the file is empty")
                .contains("wire/agency.jsonl, line 3: ");
        assertThat(reports()).containsExactly("tallywire-2026-11-01.pdf", "tallywire-2026-11-01.xlsx");
    }

    @Test
    void sourcesThatDisagreeAreSetSideBySide() {
        CallRecorder.Ran ran = program.call("run", SampleInbox.SHIPPED.toString());

        assertThat(ran.out()).containsPattern("killed, .*37 to 41");
    }

    @Test
    void secondRunChangesNoByteOfExportAndReports() throws IOException {
        run();
        byte[] export = export("first.jsonl", "jsonl");
        byte[] workbook = Files.readAllBytes(report("xlsx"));
        byte[] summary = Files.readAllBytes(report("pdf"));

        CallRecorder.Ran second = run();

        assertThat(second.status()).isEqualTo(ExitStatus.DOCUMENTS_SET_ASIDE.code());
        assertThat(second.out()).contains("0 new articles, 3 unchanged documents");
        assertThat(export("second.jsonl", "jsonl")).isEqualTo(export);
        assertThat(Files.readAllBytes(report("xlsx"))).isEqualTo(workbook);
        assertThat(Files.readAllBytes(report("pdf"))).isEqualTo(summary);
    }

    @Test
    void ingestStagesAndTheNextReportCompares() throws IOException {
        assertThat(program.call("ingest", SampleInbox.SHIPPED.toString()).status())
                .isEqualTo(ExitStatus.DOCUMENTS_SET_ASIDE.code());
        assertThat(lines("staged.jsonl", "jsonl")).noneMatch(line -> line.contains("\"type\":\"claim\""));

        assertThat(program.call("report").status()).isEqualTo(ExitStatus.DONE.code());

        assertThat(lines("compared.jsonl", "jsonl")).anyMatch(line -> line.contains("\"type\":\"claim\""));
        assertThat(reports()).hasSize(2);
    }

    @Test
    void ingestAndReportLeaveWhatOneRunLeaves() throws IOException {
        program.call("run", SampleInbox.SHIPPED.toString());
        byte[] oneRun = export("one-run.jsonl", "jsonl");
        List<String> others = List.of("--data", folder.resolve("other-data").toString());

        call(others, "ingest", SampleInbox.SHIPPED.toString());
        call(others, "report", "--out", folder.resolve("other-reports").toString());
        Path twoSteps = folder.resolve("two-steps.jsonl");
        call(others, "export", "--out", twoSteps.toString());

        assertThat(Files.readAllBytes(twoSteps)).isEqualTo(oneRun);
    }

    @Test
    void explainMarksTheWordsAndNamesSourceRuleAndSpeaker() throws IOException {
        run();
        String figure = lines("all.jsonl", "jsonl").stream()
                .filter(line -> line.contains("\"type\":\"figure\"") && line.contains("\"text\":\"Twelve\""))
                .findFirst()
                .orElseThrow();
        String id = figure.replaceAll(".*?\"id\":\"([0-9a-f]+)\".*", "$1");

        CallRecorder.Ran ran = program.call("explain", id);

        assertThat(ran.status()).isZero();
        assertThat(ran.out())
                .contains("[[Twelve]] {passengers} were <killed>")
                .contains("harbour-courier.txt, characters 15 to 21")
                .containsPattern("said by +\"the coast guard\" \\(\"said\"\\)")
                .containsPattern("rule +number:words");
    }

    @Test
    void quarantineAndRunsTellWhatHappened() {
        run();

        assertThat(program.call("quarantine").out()).contains("empty.txt", "wire/agency.jsonl, line 3", "what to do");
        assertThat(program.call("runs").out()).contains("nightly");
    }

    @Test
    void tableOfFiguresHasOneLineAFigure() throws IOException {
        run();
        long figures = lines("all.jsonl", "jsonl").stream()
                .filter(line -> line.startsWith("{\"type\":\"figure\""))
                .count();

        assertThat(lines("figures.csv", "csv")).hasSize((int) figures + 1);
    }

    @Test
    void readingBeforeAnythingWasStagedSaysWhatToDo() {
        CallRecorder.Ran ran = program.call("report");

        assertThat(ran.status()).isEqualTo(ExitStatus.FAILED.code());
        assertThat(ran.err()).contains("data").doesNotContain("Exception");
    }

    private CallRecorder.Ran run() {
        return program.call("run", inbox.toString());
    }

    private void call(List<String> others, String... arguments) {
        String[] all = Stream.concat(Stream.of(arguments), others.stream()).toArray(String[]::new);
        assertThat(program.call(all).status())
                .as(String.join(" ", all))
                .isIn(ExitStatus.DONE.code(), ExitStatus.DOCUMENTS_SET_ASIDE.code());
    }

    private byte[] export(String name, String format) throws IOException {
        Path file = folder.resolve(name);
        assertThat(program.call("export", "--format", format, "--out", file.toString())
                        .status())
                .isZero();
        return Files.readAllBytes(file);
    }

    private List<String> lines(String name, String format) throws IOException {
        export(name, format);
        return Files.readAllLines(folder.resolve(name));
    }

    private Path report(String format) {
        return folder.resolve("reports/tallywire-2026-11-01." + format);
    }

    private List<String> reports() throws IOException {
        try (Stream<Path> files = Files.list(folder.resolve("reports"))) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }
}
