package org.tallywire.reports.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tallywire.report.FigureRow;
import org.tallywire.report.FigureVersion;
import org.tallywire.reports.InventedFacts;
import org.tallywire.reports.excel.WorkbookReport;
import org.tallywire.reports.style.HouseStyle;
import org.tallywire.reports.wording.Wording;
import org.tallywire.review.ReturnedFile;
import org.tallywire.review.ReturnedRow;

class ReviewWorkbookTest {
    private final List<FigureRow> figures = InventedFacts.rich().figures();

    @TempDir
    private Path folder;

    private Path file;
    private FigureRow disputed;

    @BeforeEach
    void someoneAnswers() throws IOException {
        answerIn(Wording.standard(), "wrong number");
    }

    private void answerIn(Wording wording, String decision) throws IOException {
        file = folder.resolve("returned.xlsx");
        new WorkbookReport(HouseStyle.in(wording)).write(InventedFacts.rich(), file);
        disputed = figures.stream()
                .filter(figure -> figure.sentence().contains("4,200"))
                .findFirst()
                .orElseThrow();
        new ReviewedWorkbook(file, wording)
                .answer(
                        disputed.text(),
                        disputed.sentence(),
                        Map.of(
                                "decision",
                                decision,
                                "corrected",
                                4250,
                                "comment",
                                "misheard; see the minutes",
                                "reviewer",
                                "Ağa Čapek"));
    }

    @Test
    void anAnswerComesBackAsItWasGiven() throws Exception {
        checkAnswer(read(file));
    }

    @Test
    void aSpanishWorkbookIsReadAsWell() throws Exception {
        answerIn(Wording.of("es"), "Número erróneo ");
        checkAnswer(read(file));
    }

    @Test
    void aNumberThatIsTextIsReadAsTheLanguageOfTheSheetWritesIt() throws Exception {
        Wording spanish = Wording.of("es");
        answerIn(spanish, "número erróneo");
        new ReviewedWorkbook(file, spanish).answer(disputed.text(), disputed.sentence(), Map.of("corrected", "4.250"));
        checkAnswer(read(file));
    }

    @Test
    void aDecisionMayBeInTheOtherLanguage() throws Exception {
        answerIn(Wording.of("es"), "wrong number");
        checkAnswer(read(file));
    }

    @Test
    void aFormulaInASpanishWorkbookIsToldByItsColumn() throws Exception {
        Wording spanish = Wording.of("es");
        answerIn(spanish, "correcta");
        new ReviewedWorkbook(file, spanish)
                .answer(disputed.text(), disputed.sentence(), Map.of("corrected", "=4000+250"));
        assertThat(read(file).rows())
                .singleElement()
                .satisfies(row -> assertThat(row.formulas()).containsExactly("Valor corregido"));
    }

    @Test
    void rowsMayBeSorted() throws Exception {
        new ReviewedWorkbook(file, Wording.standard()).turnRound();
        checkAnswer(read(file));
    }

    @Test
    void anAnswerSurvivesThatASortedAndFilteredFileIsSavedByAnOfficeProgram() throws Exception {
        Optional<LibreOffice> office = LibreOffice.find();
        boolean isRequired = "required".equals(System.getenv("TALLYWIRE_OFFICE"));
        assumeTrue(office.isPresent() || isRequired, "no program 'soffice' on the PATH: the round trip was not tried");
        new ReviewedWorkbook(file, Wording.standard()).turnRound().filter("killed");
        checkAnswer(read(office.orElseThrow().saveAgain(file, folder)));
    }

    @Test
    void aFormulaIsTold() throws Exception {
        new ReviewedWorkbook(file, Wording.standard())
                .answer(disputed.text(), disputed.sentence(), Map.of("corrected", "=4000+250"));
        assertThat(read(file).rows())
                .singleElement()
                .satisfies(row -> assertThat(row.formulas()).containsExactly("Corrected value"));
    }

    @Test
    void rowsWithoutAnAnswerAreCounted() throws Exception {
        ReturnedFile returned = read(file);
        assertThat(returned.untouched()).isPositive();
        assertThat(returned.fingerprint()).hasSize(64);
    }

    @Test
    void aFileThatIsNoWorkbookIsRefused() throws IOException {
        Path letter = Files.writeString(folder.resolve("letter.xlsx"), "Dear colleagues, all is well.");
        assertThatExceptionOfType(UnreadableReviewException.class)
                .isThrownBy(() -> read(letter))
                .withMessageContaining("letter.xlsx: it is no workbook");
    }

    @Test
    void aWorkbookOfSomebodyElseIsRefused() throws IOException {
        Path foreign = folder.resolve("budget.xlsx");
        try (XSSFWorkbook workbook = new XSSFWorkbook();
                var out = Files.newOutputStream(foreign)) {
            workbook.createSheet("Review").createRow(0).createCell(0).setCellValue("Decision");
            workbook.write(out);
        }
        assertThatExceptionOfType(UnreadableReviewException.class)
                .isThrownBy(() -> read(foreign))
                .withMessageContaining("none of its sheets has the columns 'Tallywire key' and 'Tallywire version'");
    }

    private void checkAnswer(ReturnedFile returned) {
        assertThat(returned.rows()).hasSize(1);
        ReturnedRow row = returned.rows().getFirst();
        assertThat(row.key()).isEqualTo(disputed.id());
        assertThat(row.version()).isEqualTo(FigureVersion.of(disputed));
        assertThat(row.shownQuantity()).isEqualTo(disputed.text());
        assertThat(row.shownSentence()).isEqualTo(disputed.sentence());
        assertThat(row.decision()).isEqualTo("WRONG_NUMBER");
        assertThat(row.corrected()).isEqualTo("4250");
        assertThat(row.comment()).isEqualTo("misheard; see the minutes");
        assertThat(row.reviewer()).isEqualTo("Ağa Čapek");
        assertThat(row.formulas()).isEmpty();
    }

    private static ReturnedFile read(Path file) throws IOException, UnreadableReviewException {
        return new ReviewWorkbook().read(file);
    }
}
