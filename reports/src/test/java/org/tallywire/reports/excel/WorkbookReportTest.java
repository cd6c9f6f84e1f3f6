package org.tallywire.reports.excel;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.TimeZone;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFPicture;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tallywire.report.ClaimRow;
import org.tallywire.report.EntityRow;
import org.tallywire.report.FigureRow;
import org.tallywire.report.StagedFacts;
import org.tallywire.reports.InventedFacts;
import org.tallywire.reports.MemoryFacts;
import org.tallywire.reports.style.HouseStyle;
import org.tallywire.reports.style.TestLogo;
import org.tallywire.reports.wording.CodeList;
import org.tallywire.reports.wording.Wording;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

class WorkbookReportTest {
    private static final int HEADER = 0;
    private static final String FIGURES = "xl/worksheets/sheet5.xml";
    private static final Comparator<BigDecimal> BY_VALUE = Comparator.nullsFirst(Comparator.naturalOrder());

    @TempDir
    private Path folder;

    @Test
    void sheetsStandInTheOrderInWhichTheyAreRead() throws IOException {
        try (ReadableWorkbook workbook = open(write(InventedFacts.rich()))) {
            assertThat(workbook.getSheets().map(Sheet::getName))
                    .containsExactly(
                            "Summary",
                            "Claims",
                            "Changes",
                            "Side by side",
                            "Figures",
                            "Entities",
                            "Mentions",
                            "Articles",
                            "Quarantine",
                            "Data quality",
                            "Review",
                            "How to read this");
        }
    }

    @Test
    void everyFigureHasItsRowInTheOrderOfTheFacts() throws IOException {
        MemoryFacts facts = InventedFacts.rich();
        List<Row> rows = rows(write(facts), "Figures");
        assertThat(rows).hasSize(facts.figures().size() + 1);
        for (int i = 0; i < facts.figures().size(); i++) {
            FigureRow figure = facts.figures().get(i);
            Row row = rows.get(i + 1);
            assertThat(text(row, rows, "Figure id")).isEqualTo(figure.id());
            assertThat(text(row, rows, "Sentence")).isEqualTo(figure.sentence());
            assertThat(text(row, rows, "As written")).isEqualTo(figure.text());
            assertThat(text(row, rows, "Article")).isEqualTo(figure.articleLabel());
            if (figure.value() == null) {
                assertThat(text(row, rows, "Value"))
                        .isEqualTo(Wording.standard().amounts().range(figure.low(), figure.high()));
            } else {
                assertThat(number(row, rows, "Value")).usingComparator(BY_VALUE).isEqualTo(figure.value());
            }
            assertThat(number(row, rows, "Highest")).usingComparator(BY_VALUE).isEqualTo(figure.high());
        }
    }

    @Test
    void codesStandInPlainWords() throws IOException {
        List<Row> rows = rows(write(InventedFacts.rich()), "Figures");
        Row first = rows.get(1);
        assertThat(text(first, rows, "Limit")).isEqualTo("at least");
        assertThat(text(first, rows, "Effect")).isEqualTo("killed");
        assertThat(text(first, rows, "Certainty")).isEqualTo("stated");
        assertThat(text(first, rows, "Unit")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Figures", "Mentions"})
    void theArticleOfARowIsALinkToItsRow(String sheet) throws IOException {
        Path file = write(InventedFacts.rich());
        List<Row> rows = rows(file, sheet);
        List<Row> articles = rows(file, "Articles");
        int column = column(rows, "Article");
        for (Row row : rows.subList(1, rows.size())) {
            Row article = articles.get(linkedRow(row, column, "Articles") - 1);
            assertThat(text(article, articles, "Title")).isEqualTo(row.getCellText(column));
        }
    }

    @Test
    void everyEntityHasOneRowThatLeadsToItsMentions() throws IOException {
        MemoryFacts facts = InventedFacts.rich();
        Path file = write(facts);
        List<Row> entities = rows(file, "Entities");
        List<Row> mentions = rows(file, "Mentions");
        assertThat(entities).hasSize(facts.entities().size() + 1);
        for (int i = 0; i < facts.entities().size(); i++) {
            EntityRow entity = facts.entities().get(i);
            Row row = entities.get(i + 1);
            assertThat(text(row, entities, "Other spellings")).isEqualTo(String.join("; ", entity.variants()));
            assertThat(number(row, entities, "Articles")).isEqualByComparingTo(BigDecimal.valueOf(entity.articles()));
            int first = linkedRow(row, column(entities, "In sheet Mentions"), "Mentions");
            for (int at = first; at < first + entity.articles(); at++) {
                assertThat(text(mentions.get(at - 1), mentions, "Entity id")).isEqualTo(entity.id());
            }
        }
        assertThat(mentions)
                .hasSize(1
                        + facts.entities().stream()
                                .mapToInt(e -> (int) e.articles())
                                .sum());
    }

    /** The row that a link leads to, one-based. */
    private static int linkedRow(Row row, int column, String sheet) {
        String formula = row.getCell(column).getFormula();
        assertThat(formula).startsWith("HYPERLINK(\"#'" + sheet + "'!A");
        return Integer.parseInt(formula.substring(formula.indexOf("!A") + 2, formula.indexOf("\",")));
    }

    @Test
    void daysAreRealDays() throws IOException {
        List<Row> rows = rows(write(InventedFacts.rich()), "Articles");
        assertThat(rows.get(1).getCellAsDate(column(rows, "Published (UTC)")))
                .contains(LocalDateTime.of(2031, 3, 2, 8, 10));
        assertThat(rows.get(7).getCellAsDate(column(rows, "Published (UTC)")))
                .contains(LocalDateTime.of(2031, 3, 6, 0, 0));
    }

    @Test
    void everyTableCoversItsRowsAndIsNamedLikeItsHeaderCells() throws IOException {
        Set<String> always = Set.of(
                "Claims",
                "Side_by_side",
                "Figures",
                "Entities",
                "Mentions",
                "Articles",
                "Quarantine",
                "Data_quality",
                "Review");
        Set<String> withChanges = new HashSet<>(always);
        withChanges.add("Changes");

        checkTables(write(InventedFacts.rich()), withChanges);
        checkTables(write(InventedFacts.none()), always);
    }

    @Test
    void aTableThatIsLongerThanASheetGoesOnInTheNext() throws IOException {
        Path file = folder.resolve("long.xlsx");
        new WorkbookReport(HouseStyle.in(Wording.standard()), 10).write(InventedFacts.rich(), file);
        int figures = 0;
        for (String sheet : List.of("Figures", "Figures 2", "Figures 3", "Figures 4")) {
            List<Row> rows = rows(file, sheet);
            assertThat(rows.size()).isBetween(2, 11);
            assertThat(rows.get(HEADER).getCellText(0)).isEqualTo("Effect");
            figures += rows.size() - 1;
        }
        assertThat(figures).isEqualTo(InventedFacts.rich().figures().size());
        checkTables(
                file,
                Set.of(
                        "Claims",
                        "Changes",
                        "Side_by_side",
                        "Review",
                        "Review_2",
                        "Figures",
                        "Figures_2",
                        "Figures_3",
                        "Figures_4",
                        "Entities",
                        "Mentions",
                        "Mentions_2",
                        "Articles",
                        "Quarantine",
                        "Data_quality"));
    }

    @Test
    void emptyTablesSayThatTheyAreEmpty() throws IOException {
        Path file = write(InventedFacts.none());
        assertThat(rows(file, "Figures")).hasSize(2);
        assertThat(rows(file, "Quarantine").get(1).getCellText(0)).isEqualTo("Nothing was set aside.");
    }

    @Test
    void aSpanishWorkbookSpeaksSpanishAndQuotesAsWritten() throws IOException {
        Path file = writeIn("es", InventedFacts.rich());
        try (ReadableWorkbook workbook = open(file)) {
            assertThat(workbook.getSheets().map(Sheet::getName))
                    .startsWith("Resumen", "Afirmaciones", "Cambios", "Lado a lado", "Cifras")
                    .endsWith("Revisión", "Cómo leer esto");
        }
        List<Row> figures = rows(file, "Cifras");
        FigureRow first = InventedFacts.rich().figures().getFirst();
        assertThat(text(figures.get(1), figures, "Efecto")).isEqualTo("muertos");
        assertThat(text(figures.get(1), figures, "Límite")).isEqualTo("al menos");
        assertThat(text(figures.get(1), figures, "Frase")).isEqualTo(first.sentence());
        assertThat(text(rows(file, "Lado a lado").get(1), rows(file, "Lado a lado"), "Qué se cuenta"))
                .isEqualTo("muertos: personas");
        WorkbookRules.check(file);
        WorkbookRules.check(writeIn("es", InventedFacts.none()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "es"})
    void noTextOfOneLanguageStandsInAWorkbookOfTheOther(String language) throws IOException {
        Wording own = Wording.of(language);
        Set<String> foreign = Wording.languages().stream()
                .map(Wording::of)
                .flatMap(WorkbookReportTest::texts)
                .collect(Collectors.toSet());
        foreign.removeAll(texts(own).collect(Collectors.toSet()));
        foreign.removeAll(quoted());
        Path file = writeIn(language, InventedFacts.rich());
        try (ReadableWorkbook workbook = open(file)) {
            for (Sheet sheet : workbook.getSheets().toList()) {
                List<String> shown = sheet.read().stream()
                        .flatMap(Row::stream)
                        .filter(Objects::nonNull)
                        .map(Cell::getText)
                        .toList();
                assertThat(shown).as(sheet.getName()).doesNotContainAnyElementsOf(foreign);
            }
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
        byte[] here = Files.readAllBytes(writeIn(language, InventedFacts.rich()));
        TimeZone zone = TimeZone.getDefault();
        Locale usual = Locale.getDefault();
        try {
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Chatham"));
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            assertThat(Files.readAllBytes(writeIn(language, InventedFacts.rich())))
                    .isEqualTo(here);
        } finally {
            TimeZone.setDefault(zone);
            Locale.setDefault(usual);
        }
    }

    @Test
    void aHouseHasItsTitleLogoAndColours() throws Exception {
        Path file = folder.resolve("report.xlsx");
        new WorkbookReport(TestLogo.house(folder)).write(InventedFacts.rich(), file);
        WorkbookRules.check(file);
        try (InputStream in = Files.newInputStream(file);
                XSSFWorkbook workbook = new XSSFWorkbook(in)) {
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

    @Test
    void headlineNumbersHaveNamesForFormulas() throws IOException {
        try (InputStream in = Files.newInputStream(writeIn("es", InventedFacts.rich()));
                XSSFWorkbook workbook = new XSSFWorkbook(in)) {
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
        try (InputStream in = Files.newInputStream(write(InventedFacts.rich()));
                XSSFWorkbook workbook = new XSSFWorkbook(in)) {
            for (org.apache.poi.ss.usermodel.Sheet sheet : workbook) {
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
        Path file = write(InventedFacts.with(rich, figures, rich.claims()));
        WorkbookRules.check(file);
        List<Row> rows = rows(file, "Figures");
        assertThat(text(rows.get(1), rows, "Counted")).endsWith("more characters do not fit into a cell]");
        assertThat(texts(file, "Summary"))
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
        assertThat(texts(write(InventedFacts.with(rich, rich.figures(), claims)), "Summary"))
                .contains("3 more claims of several sources than the sheet Side by side holds: in the sheet Claims.");
    }

    private static List<String> texts(Path file, String sheet) throws IOException {
        return rows(file, sheet).stream()
                .flatMap(Row::stream)
                .filter(Objects::nonNull)
                .map(Cell::getText)
                .toList();
    }

    @Test
    void nothingTemporaryIsLeft() throws IOException {
        write(InventedFacts.rich());
        try (Stream<Path> left = Files.list(folder)) {
            assertThat(left.map(path -> path.getFileName().toString())).containsExactly("report.xlsx");
        }
    }

    @Test
    void theWordsOfAFigureAreBoldInItsSentence() throws IOException {
        MemoryFacts facts = InventedFacts.rich();
        List<String> bold = Parts.elements(Parts.of(write(facts)).xml(FIGURES), "r").stream()
                .filter(run -> run.getElementsByTagNameNS("*", "b").getLength() > 0)
                .map(Element::getTextContent)
                .toList();
        assertThat(bold)
                .containsExactlyElementsOf(
                        facts.figures().stream().map(FigureRow::text).toList());
    }

    @Test
    void aClaimThatIsDifferentStandsBesideWhatItWas() throws IOException {
        List<Row> rows = rows(write(InventedFacts.rich()), "Changes");
        assertThat(texts(rows, "Since the last run")).containsExactly("changed", "new", "gone");
        assertThat(texts(rows, "Lowest–highest before")).containsExactly("9–12", "", "13");
        assertThat(texts(rows, "Lowest–highest now")).containsExactly("9–22", "4,200–6,000", "");
        assertThat(texts(rows, "Agree now?")).containsExactly("revised", "contradict", "");
        assertThat(texts(rows, "Now in")).containsExactly("", "", "Claim 1");
    }

    private static List<String> texts(List<Row> rows, String title) {
        return rows.stream().skip(1).map(row -> text(row, rows, title)).toList();
    }

    @Test
    void aClaimLeadsToTheFigureThatWasPublishedFirst() throws IOException {
        Path file = write(InventedFacts.rich());
        List<Row> claims = rows(file, "Claims");
        List<Row> figures = rows(file, "Figures");
        int column = column(claims, "Told first by");
        for (Row claim : claims.subList(1, claims.size())) {
            Row figure = figures.get(rowOf(claim.getCell(column).getFormula()) - 1);
            assertThat(text(figure, figures, "Claim")).isEqualTo(text(claim, claims, "Claim"));
        }
    }

    @Test
    void anArticleLeadsToItsFigures() throws IOException {
        Path file = write(InventedFacts.rich());
        List<Row> articles = rows(file, "Articles");
        List<Row> figures = rows(file, "Figures");
        int column = column(articles, "In sheet Figures");
        for (Row article : articles.subList(1, articles.size())) {
            if (!article.getCellText(column).isEmpty()) {
                Row figure = figures.get(rowOf(article.getCell(column).getFormula()) - 1);
                assertThat(text(figure, figures, "Article")).isEqualTo(text(article, articles, "Title"));
            }
        }
    }

    @Test
    void outletsStandSideBySide() throws IOException {
        List<Row> rows = rows(write(InventedFacts.rich()), "Side by side");
        assertThat(rows.getFirst().stream().map(Cell::getText))
                .startsWith("Claim", "What is told", "Place and time", "Independent sources", "Do they agree?")
                .contains("says Meridian Agency", "says Valley Courier");
        Row displaced = rows.stream()
                .filter(row -> row.getCellText(1).equals("people displaced"))
                .findFirst()
                .orElseThrow();
        assertThat(text(displaced, rows, "says Valley Courier")).contains("more than 4,200");
    }

    @Test
    void everyWorkbookKeepsTheRulesThatSpareARepairPrompt() throws IOException {
        WorkbookRules.check(write(InventedFacts.rich()));
        WorkbookRules.check(write(InventedFacts.none()));
    }

    /** The row that a link leads to, one-based. */
    private static int rowOf(String formula) {
        return Integer.parseInt(formula.substring(formula.indexOf("!A") + 2, formula.indexOf("\",")));
    }

    private static void checkTables(Path file, Set<String> expected) throws IOException {
        Parts parts = Parts.of(file);
        List<String> tables = parts.names("xl/tables/");
        assertThat(tables).hasSameSizeAs(expected);
        for (String part : tables) {
            Document table = parts.xml(part);
            Element root = table.getDocumentElement();
            assertThat(expected).contains(root.getAttribute("displayName"));
            List<String> columns = Parts.elements(table, "tableColumn").stream()
                    .map(column -> column.getAttribute("name"))
                    .toList();
            assertThat(columns.stream()
                            .map(name -> name.toLowerCase(Locale.ROOT))
                            .distinct())
                    .hasSameSizeAs(columns);
            List<Row> rows = rows(file, root.getAttribute("displayName").replace('_', ' '));
            assertThat(rows.get(HEADER).stream().map(Cell::getText)).containsExactlyElementsOf(columns);
            String last =
                    rows.get(HEADER).getCell(columns.size() - 1).getAddress().toString();
            String range = "A1:" + last.substring(0, last.length() - 1) + rows.size();
            assertThat(root.getAttribute("ref")).isEqualTo(range);
            assertThat(Parts.elements(table, "autoFilter").getFirst().getAttribute("ref"))
                    .isEqualTo(range);
        }
    }

    private Path write(StagedFacts facts) throws IOException {
        return writeIn(Wording.STANDARD, facts);
    }

    private Path writeIn(String language, StagedFacts facts) throws IOException {
        Path file = folder.resolve("report.xlsx");
        new WorkbookReport(HouseStyle.in(Wording.of(language))).write(facts, file);
        return file;
    }

    private static ReadableWorkbook open(Path file) throws IOException {
        return new ReadableWorkbook(file.toFile());
    }

    private static List<Row> rows(Path file, String sheet) throws IOException {
        try (ReadableWorkbook workbook = open(file)) {
            return workbook.findSheet(sheet).orElseThrow().read();
        }
    }

    private static int column(List<Row> rows, String title) {
        List<String> titles = rows.get(HEADER).stream().map(Cell::getText).toList();
        assertThat(titles).contains(title);
        return titles.indexOf(title);
    }

    private static String text(Row row, List<Row> rows, String title) {
        return row.getCellText(column(rows, title));
    }

    private static @Nullable BigDecimal number(Row row, List<Row> rows, String title) {
        return row.getCellAsNumber(column(rows, title)).orElse(null);
    }
}
