package org.tallywire.reports.excel;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.TimeZone;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFPicture;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tallywire.report.FigureRow;
import org.tallywire.reports.InventedFacts;
import org.tallywire.reports.style.TestLogo;
import org.tallywire.reports.wording.CodeList;
import org.tallywire.reports.wording.Wording;

/** A workbook speaks one language and wears the colours of its house, wherever it is written. */
class WorkbookLanguagesTest {
    @TempDir
    private Path folder;

    @Test
    void aSpanishWorkbookSpeaksSpanishAndQuotesAsWritten() throws IOException {
        WrittenWorkbook workbook = rich("es");
        assertThat(workbook.sheetNames())
                .startsWith("Resumen", "Afirmaciones", "Cambios", "Lado a lado", "Cifras")
                .endsWith("Revisión", "Cómo leer esto");
        SheetRows figures = workbook.sheet("Cifras");
        Row row = figures.row(1);
        FigureRow first = InventedFacts.rich().figures().getFirst();
        assertThat(figures.text(row, "Efecto")).isEqualTo("muertos");
        assertThat(figures.text(row, "Límite")).isEqualTo("al menos");
        assertThat(figures.text(row, "Frase")).isEqualTo(first.sentence());
        SheetRows sideBySide = workbook.sheet("Lado a lado");
        assertThat(sideBySide.text(sideBySide.row(1), "Qué se cuenta")).isEqualTo("muertos: personas");
        WorkbookRules.check(workbook.file());
        WorkbookRules.check(
                WrittenWorkbook.in("es", InventedFacts.none(), folder).file());
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "es"})
    void noTextOfOneLanguageStandsInAWorkbookOfTheOther(String language) throws IOException {
        Set<String> foreign = Wording.languages().stream()
                .map(Wording::of)
                .flatMap(WorkbookLanguagesTest::texts)
                .collect(Collectors.toSet());
        foreign.removeAll(texts(Wording.of(language)).collect(Collectors.toSet()));
        foreign.removeAll(quoted());
        WrittenWorkbook workbook = rich(language);
        for (String sheet : workbook.sheetNames()) {
            assertThat(workbook.sheet(sheet).texts()).as(sheet).doesNotContainAnyElementsOf(foreign);
        }
    }

    /** Words of the sources, which are never translated, and names of rules. */
    private static Set<String> quoted() {
        return InventedFacts.rich().figures().stream()
                .flatMap(figure -> Stream.of(figure.counted(), figure.trigger(), figure.cue(), figure.rule()))
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
    }

    private static Stream<String> texts(Wording wording) {
        return Stream.of(CodeList.values())
                .flatMap(list -> wording.labels().list(list).stream())
                .flatMap(label -> Stream.of(label.label(), label.meaning()))
                .filter(text -> !text.isEmpty());
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "es"})
    void theSameFactsGiveTheSameBytesInEveryZoneAndLanguage(String language) throws IOException {
        byte[] here = rich(language).bytes();
        TimeZone zone = TimeZone.getDefault();
        Locale usual = Locale.getDefault();
        try {
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Chatham"));
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            assertThat(rich(language).bytes()).isEqualTo(here);
        } finally {
            TimeZone.setDefault(zone);
            Locale.setDefault(usual);
        }
    }

    @Test
    void aHouseHasItsTitleLogoAndColours() throws Exception {
        WrittenWorkbook written =
                WrittenWorkbook.by(new WorkbookReport(TestLogo.house(folder)), InventedFacts.rich(), folder);
        WorkbookRules.check(written.file());
        try (XSSFWorkbook workbook = written.styled()) {
            XSSFSheet summary = workbook.getSheetAt(0);
            assertThat(summary.getRow(0).getCell(1).getStringCellValue())
                    .isEqualTo("Figures & facts of The Harbour Post");
            assertThat(summary.getFooter().getLeft()).isEqualTo("Figures && facts of The Harbour Post");
            XSSFPicture logo = (XSSFPicture) summary.getDrawingPatriarch().getShapes().stream()
                    .filter(XSSFPicture.class::isInstance)
                    .findFirst()
                    .orElseThrow();
            assertThat(logo.getCTPicture().getNvPicPr().getCNvPr().getDescr()).isEqualTo("The Harbour Post");
            XSSFCellStyle header = workbook.getSheetAt(1).getRow(0).getCell(0).getCellStyle();
            assertThat(header.getFillForegroundColorColor().getARGBHex()).isEqualTo("FF4A1230");
        }
    }

    private WrittenWorkbook rich(String language) throws IOException {
        return WrittenWorkbook.in(language, InventedFacts.rich(), folder);
    }
}
