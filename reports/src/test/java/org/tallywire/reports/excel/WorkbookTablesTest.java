package org.tallywire.reports.excel;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tallywire.report.ClaimRow;
import org.tallywire.report.FigureRow;
import org.tallywire.reports.InventedFacts;
import org.tallywire.reports.MemoryFacts;
import org.tallywire.reports.style.HouseStyle;
import org.tallywire.reports.wording.Wording;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** Tables, names and print set-up are whole, and what does not fit is counted. */
class WorkbookTablesTest {
    private static final Set<String> ALWAYS = Set.of(
            "Claims",
            "Side_by_side",
            "Figures",
            "Entities",
            "Mentions",
            "Articles",
            "Quarantine",
            "Data_quality",
            "Review");

    @TempDir
    private Path folder;

    @Test
    void everyTableCoversItsRowsAndIsNamedLikeItsHeaderCells() throws IOException {
        checkTables(rich(), withAlways("Changes"));
        checkTables(WrittenWorkbook.of(InventedFacts.none(), folder), ALWAYS);
    }

    @Test
    void aTableThatIsLongerThanASheetGoesOnInTheNext() throws IOException {
        WorkbookReport ofTenRows = new WorkbookReport(HouseStyle.in(Wording.standard()), 10);
        WrittenWorkbook workbook = WrittenWorkbook.by(ofTenRows, InventedFacts.rich(), folder);
        int figures = 0;
        for (String name : List.of("Figures", "Figures 2", "Figures 3", "Figures 4")) {
            SheetRows rows = workbook.sheet(name);
            assertThat(rows.size()).isBetween(2, 11);
            assertThat(rows.titles()).startsWith("Effect");
            figures += rows.body().size();
        }
        assertThat(figures).isEqualTo(InventedFacts.rich().figures().size());
        checkTables(workbook, withAlways("Changes", "Review_2", "Figures_2", "Figures_3", "Figures_4", "Mentions_2"));
    }

    @Test
    void everyWorkbookKeepsTheRulesThatSpareARepairPrompt() throws IOException {
        WorkbookRules.check(rich().file());
        WorkbookRules.check(WrittenWorkbook.of(InventedFacts.none(), folder).file());
    }

    @Test
    void headlineNumbersHaveNamesForFormulas() throws IOException {
        WrittenWorkbook spanish = WrittenWorkbook.in("es", InventedFacts.rich(), folder);
        try (XSSFWorkbook workbook = spanish.styled()) {
            CellReference cell =
                    new CellReference(workbook.getName("tallywire_figures").getRefersToFormula());
            assertThat(workbook.getSheet(cell.getSheetName())
                            .getRow(cell.getRow())
                            .getCell(cell.getCol())
                            .getNumericCellValue())
                    .isEqualTo(InventedFacts.rich().figures().size());
        }
    }

    @Test
    void everySheetIsReadyToPrint() throws IOException {
        try (XSSFWorkbook workbook = rich().styled()) {
            for (Sheet sheet : workbook) {
                String name = sheet.getSheetName();
                assertThat(sheet.getPrintSetup().getPaperSize()).as(name).isEqualTo(PrintSetup.A4_PAPERSIZE);
                assertThat(sheet.getPrintSetup().getFitWidth()).as(name).isEqualTo((short) 1);
                assertThat(sheet.getPrintSetup().getFitHeight()).as(name).isZero();
                assertThat(sheet.getPrintSetup().getLandscape()).as(name).isEqualTo(!name.equals("How to read this"));
                assertThat(sheet.getFooter().getRight()).as(name).isEqualTo("Page &P of &N");
                assertThat(sheet.getRepeatingRows() == null).as(name).isEqualTo(name.equals("Summary"));
            }
        }
    }

    @Test
    void whatDoesNotFitIsCountedInTheSummary() throws IOException {
        MemoryFacts rich = InventedFacts.rich();
        FigureRow first = rich.figures().getFirst();
        String counted = "a word ".repeat(5_000) + "\u0001\uD800";
        List<FigureRow> figures = new ArrayList<>(rich.figures());
        figures.set(0, InventedFacts.counting(first, counted));
        WrittenWorkbook workbook = WrittenWorkbook.of(InventedFacts.with(rich, figures, rich.claims()), folder);
        WorkbookRules.check(workbook.file());
        SheetRows rows = workbook.sheet("Figures");
        assertThat(rows.text(rows.row(1), "Counted")).endsWith("more characters do not fit into a cell]");
        assertThat(workbook.sheet("Summary").texts())
                .anyMatch(text -> text.contains("too long for a cell and end in a mark"))
                .anyMatch(text -> text.contains("that no workbook can hold are shown as \uFFFD"));
    }

    @Test
    void claimsThatDoNotStandSideBySideAreCountedInTheSummary() throws IOException {
        MemoryFacts rich = InventedFacts.rich();
        ClaimRow disputed = rich.claims().stream()
                .filter(claim -> claim.independentSources() > 1)
                .findFirst()
                .orElseThrow();
        List<ClaimRow> claims = IntStream.range(0, 20_003)
                .mapToObj(i -> InventedFacts.named(disputed, "c" + i))
                .toList();
        WrittenWorkbook workbook = WrittenWorkbook.of(InventedFacts.with(rich, rich.figures(), claims), folder);
        assertThat(workbook.sheet("Summary").texts())
                .contains("3 more claims of several sources than the sheet Side by side holds: in the sheet Claims.");
    }

    private WrittenWorkbook rich() throws IOException {
        return WrittenWorkbook.of(InventedFacts.rich(), folder);
    }

    private static Set<String> withAlways(String... more) {
        Set<String> names = new HashSet<>(ALWAYS);
        names.addAll(List.of(more));
        return names;
    }

    private static void checkTables(WrittenWorkbook workbook, Set<String> expected) throws IOException {
        Parts parts = Parts.of(workbook.file());
        List<String> tables = parts.names("xl/tables/");
        assertThat(tables).hasSameSizeAs(expected);
        for (String part : tables) {
            Document table = parts.xml(part);
            Element root = table.getDocumentElement();
            String name = root.getAttribute("displayName");
            assertThat(expected).contains(name);
            List<String> columns = Parts.elements(table, "tableColumn").stream()
                    .map(column -> column.getAttribute("name"))
                    .toList();
            assertThat(columns.stream()
                            .map(column -> column.toLowerCase(Locale.ROOT))
                            .distinct())
                    .hasSameSizeAs(columns);
            SheetRows rows = workbook.sheet(name.replace('_', ' '));
            assertThat(rows.titles()).containsExactlyElementsOf(columns);
            String last = CellReference.convertNumToColString(columns.size() - 1);
            String range = "A1:" + last + rows.size();
            assertThat(root.getAttribute("ref")).isEqualTo(range);
            assertThat(Parts.elements(table, "autoFilter").getFirst().getAttribute("ref"))
                    .isEqualTo(range);
        }
    }
}
