package org.tallywire.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Articles of the gold set of claims, read in other orders: the export is the same, byte for byte. */
class ReadingOrderTest {
    private static final int FILES = 4;

    private static List<List<String>> files = List.of();
    private static String export = "";

    @TempDir
    private Path folder;

    @BeforeAll
    static void readsEveryFileInOneRun(@TempDir Path folder) throws IOException {
        List<String> lines = GoldArticle.all().stream().map(GoldArticle::line).toList();
        files = List.copyOf(new ArrayList<>(lines.stream()
                .collect(Collectors.groupingBy(line -> lines.indexOf(line) % FILES))
                .values()));
        export = exportOf(folder, List.of(0, 1, 2, 3));
    }

    @Test
    void filesThatArriveInAnotherOrderAreExportedTheSame() throws IOException {
        assertThat(exportOf(folder, List.of(2), List.of(3), List.of(0), List.of(1)))
                .isEqualTo(export);
    }

    @Test
    void linesInAnotherOrderAreExportedTheSameButForTheirNumber() throws IOException {
        List<List<String>> inOrder = files;
        Random random = new Random(7);
        files = files.stream().map(lines -> shuffled(lines, random)).toList();
        String shuffled = exportOf(folder, List.of(0, 1, 2, 3));
        files = inOrder;

        assertThat(shuffled).isNotEqualTo(export);
        assertThat(withoutLineNumbers(shuffled)).isEqualTo(withoutLineNumbers(export));
    }

    private static List<String> shuffled(List<String> lines, Random random) {
        List<String> shuffled = new ArrayList<>(lines);
        Collections.shuffle(shuffled, random);
        return shuffled;
    }

    /** An article says which line of its file it stands on; nothing else does. */
    private static String withoutLineNumbers(String export) {
        return export.replaceAll("(\"source\":\"[^\"]*!line )\\d+\"", "$1?\"");
    }

    /** What is exported after these files were read, some in each run. */
    @SafeVarargs
    private static String exportOf(Path folder, List<Integer>... runs) throws IOException {
        Path inbox = Files.createDirectories(folder.resolve("inbox"));
        CallRecorder program = CallRecorder.in(folder);
        for (List<Integer> run : runs) {
            for (int file : run) {
                Files.write(inbox.resolve("file-" + file + ".jsonl"), files.get(file));
            }
            assertThat(program.call("ingest", inbox.toString()).status()).isZero();
        }
        assertThat(program.call("report", "--formats", "pdf").status()).isZero();
        Path written = folder.resolve("export.jsonl");
        assertThat(program.call("export", "--out", written.toString()).status()).isZero();
        return Files.readString(written);
    }
}
