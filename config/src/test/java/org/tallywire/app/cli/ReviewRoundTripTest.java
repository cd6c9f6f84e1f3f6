package org.tallywire.app.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A workbook goes out, comes back with answers, and the next one shows them. */
class ReviewRoundTripTest {
    private static final int MOST_MINUTES = 5;

    @TempDir
    private Path folder;

    private CallRecorder program;
    private Path workbook;

    @BeforeEach
    void aReportGoesOut() {
        program = CallRecorder.in(folder);
        program.call("run", SampleInbox.SHIPPED.toString());
        workbook = folder.resolve("reports/tallywire-2026-11-01.xlsx");
    }

    @Test
    void answersComeBackAndStandInTheNextWorkbook() throws IOException {
        Path returned =
                returned(1, Map.of("Decision", "wrong number", "Corrected value", "41.5", "Reviewer", "C. Desk"));

        CallRecorder.Ran ran = program.call("review", returned.toString());

        assertThat(ran.status()).as(ran.err()).isZero();
        assertThat(ran.out()).contains("returned.xlsx: 1 answers recorded, 0 in conflict, 0 refused");
        program.call("report", "--formats", "xlsx");
        Map<String, String> answer = row(workbook, "Answers", 1);
        assertThat(answer)
                .containsEntry("Outcome", "recorded")
                .containsEntry("The reviewer says", "wrong number")
                .containsEntry("Corrected value", "41.5")
                .containsEntry("Reviewer", "C. Desk");
        assertThat(answer.get("The source wrote")).isNotEqualTo("41.5");
    }

    @Test
    void aFileReadTwiceChangesNothing() throws IOException {
        Path returned = returned(1, Map.of("Decision", "right"));
        program.call("review", returned.toString());
        program.call("report", "--formats", "xlsx");
        byte[] once = Files.readAllBytes(workbook);

        CallRecorder.Ran second = program.call("review", returned.toString());
        program.call("report", "--formats", "xlsx");

        assertThat(second.out()).contains("0 answers recorded", "1 known before");
        assertThat(Files.readAllBytes(workbook)).isEqualTo(once);
    }

    @Test
    void aWorkbookInTheInboxIsReadAtNightAndOnce() throws IOException {
        Path returned = returned(1, Map.of("Decision", "wrong number", "Corrected value", "41.5"));
        Path inbox = Files.createDirectories(folder.resolve("inbox"));
        Files.move(returned, inbox.resolve("back from desk.xlsx"));

        CallRecorder.Ran first = program.call("run", inbox.toString());
        Map<String, String> answer = row(workbook, "Answers", 1);
        CallRecorder.Ran second = program.call("run", inbox.toString());

        assertThat(first.status()).as(first.err()).isZero();
        assertThat(first.out()).contains("Answers of reviewers", "back from desk.xlsx: 1 answers recorded");
        assertThat(answer).containsEntry("Outcome", "recorded").containsEntry("Corrected value", "41.5");
        assertThat(second.out()).doesNotContain("Answers of reviewers");
        assertThat(second.status()).isZero();
    }

    @Test
    void aTamperedRowIsRefusedWithItsReason() throws IOException {
        Path returned = returned(1, Map.of("Decision", "right", "As written", "a million"));

        CallRecorder.Ran ran = program.call("review", returned.toString());

        assertThat(ran.status()).isEqualTo(ExitStatus.DOCUMENTS_SET_ASIDE.code());
        assertThat(ran.out()).contains("1 refused", "row 2: the words of the source were changed");
    }

    @Test
    void aFileThatIsNoWorkbookFails() throws IOException {
        Path letter = Files.writeString(folder.resolve("letter.xlsx"), "Dear all");

        CallRecorder.Ran ran = program.call("review", letter.toString());

        assertThat(ran.status()).isEqualTo(ExitStatus.FAILED.code());
        assertThat(ran.err()).contains("letter.xlsx: it is no workbook that can be read");
    }

    /** Answered, tampered with, out of date; saved again by an office program; read, and read once more. */
    @Test
    void everyRowOfAFileSavedByAnOfficeProgramIsJudgedByItself() throws Exception {
        Path returned = savedByOffice(returned(Map.of(
                1, Map.of("Decision", "wrong number", "Corrected value", "41.5", "Reviewer", "C. Desk"),
                2, Map.of("Decision", "right", "Sentence", "Nothing happened."),
                3, Map.of("Decision", "right", "Tallywire version", "0123456789abcdef"),
                4, Map.of("Decision", "no idea"),
                5, Map.of("Decision", "right", "Tallywire key", "of somewhere else"))));

        CallRecorder.Ran first = program.call("review", returned.toString());
        CallRecorder.Ran second = program.call("review", returned.toString());

        assertThat(first.status()).isEqualTo(ExitStatus.DOCUMENTS_SET_ASIDE.code());
        assertThat(first.out())
                .contains("1 answers recorded, 1 in conflict, 3 refused, 0 known before")
                .contains("row 3: the source's sentence was changed")
                .contains("row 4: the figure is read differently now")
                .contains("row 5: 'no idea' is none of the decisions")
                .contains("row 6: no figure has this key");
        assertThat(second.out()).contains("0 answers recorded, 0 in conflict, 0 refused, 5 known before");
        program.call("report", "--formats", "xlsx");
        assertThat(row(workbook, "Answers", 1)).containsEntry("Corrected value", "41.5");
        assertThat(row(workbook, "Answers", 3)).containsEntry("Outcome", "in conflict");
    }

    private Path savedByOffice(Path file) throws Exception {
        Path saved = Files.createDirectories(folder.resolve("saved"));
        String profile = "-env:UserInstallation=" + folder.resolve("profile").toUri();
        Process office = office(profile, saved, file);
        assertThat(office.waitFor(MOST_MINUTES, TimeUnit.MINUTES)).isTrue();
        assertThat(office.exitValue()).isZero();
        return saved.resolve(file.getFileName());
    }

    /** Left out where there is no office program, unless {@code TALLYWIRE_OFFICE} says that there must be one. */
    private static Process office(String profile, Path folder, Path file) throws IOException {
        try {
            return new ProcessBuilder("soffice", profile, "--convert-to", "xlsx", "--outdir", "" + folder, "" + file)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
        } catch (IOException e) {
            assumeTrue("required".equals(System.getenv("TALLYWIRE_OFFICE")), "no program 'soffice' on the PATH");
            throw e;
        }
    }

    private Path returned(int row, Map<String, String> cells) throws IOException {
        return returned(Map.of(row, cells));
    }

    /** The workbook, with cells of rows of its sheet for answers filled in. */
    private Path returned(Map<Integer, Map<String, String>> rows) throws IOException {
        Path returned = folder.resolve("returned.xlsx");
        try (InputStream in = Files.newInputStream(workbook);
                XSSFWorkbook book = new XSSFWorkbook(in)) {
            Sheet review = book.getSheet("Review");
            rows.forEach((row, cells) -> fill(review.getRow(0), review.getRow(row), cells));
            try (OutputStream out = Files.newOutputStream(returned)) {
                book.write(out);
            }
        }
        return returned;
    }

    private static void fill(Row titles, Row row, Map<String, String> cells) {
        for (Cell header : titles) {
            String value = cells.get(header.getStringCellValue());
            if (value != null) {
                Cell cell = row.getCell(header.getColumnIndex());
                cell.setBlank();
                cell.setCellValue(value);
            }
        }
    }

    private static Map<String, String> row(Path file, String sheet, int number) throws IOException {
        try (InputStream in = Files.newInputStream(file);
                XSSFWorkbook book = new XSSFWorkbook(in)) {
            DataFormatter format = new DataFormatter();
            format.setUseCachedValuesForFormulaCells(true);
            Row row = book.getSheet(sheet).getRow(number);
            Map<String, String> texts = new HashMap<>();
            for (Cell header : book.getSheet(sheet).getRow(0)) {
                texts.put(header.getStringCellValue(), format.formatCellValue(row.getCell(header.getColumnIndex())));
            }
            return texts;
        }
    }
}
