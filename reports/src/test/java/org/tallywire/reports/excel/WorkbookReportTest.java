package org.tallywire.reports.excel;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tallywire.report.FigureRow;
import org.tallywire.reports.InventedFacts;
import org.tallywire.reports.MemoryFacts;
import org.tallywire.reports.wording.Wording;
import org.w3c.dom.Element;

/** What stands in the sheets is what the facts say. */
class WorkbookReportTest {
    private static final Comparator<BigDecimal> BY_VALUE = Comparator.nullsFirst(Comparator.naturalOrder());

    @TempDir
    private Path folder;

    @Test
    void sheetsStandInTheOrderInWhichTheyAreRead() throws IOException {
        assertThat(rich().sheetNames())
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

    @Test
    void everyFigureHasItsRowInTheOrderOfTheFacts() throws IOException {
        MemoryFacts facts = InventedFacts.rich();
        SheetRows rows = rich().sheet("Figures");
        assertThat(rows.body()).hasSameSizeAs(facts.figures());
        for (int i = 0; i < facts.figures().size(); i++) {
            FigureRow figure = facts.figures().get(i);
            Row row = rows.row(i + 1);
            assertThat(rows.text(row, "Figure id")).isEqualTo(figure.id());
            assertThat(rows.text(row, "Sentence")).isEqualTo(figure.sentence());
            assertThat(rows.text(row, "As written")).isEqualTo(figure.text());
            assertThat(rows.text(row, "Article")).isEqualTo(figure.articleLabel());
            if (figure.value() == null) {
                assertThat(rows.text(row, "Value"))
                        .isEqualTo(Wording.standard().amounts().range(figure.low(), figure.high()));
            } else {
                assertThat(rows.number(row, "Value")).usingComparator(BY_VALUE).isEqualTo(figure.value());
            }
            assertThat(rows.number(row, "Highest")).usingComparator(BY_VALUE).isEqualTo(figure.high());
        }
    }

    @Test
    void codesStandInPlainWords() throws IOException {
        SheetRows rows = rich().sheet("Figures");
        Row first = rows.row(1);
        assertThat(rows.text(first, "Limit")).isEqualTo("at least");
        assertThat(rows.text(first, "Effect")).isEqualTo("killed");
        assertThat(rows.text(first, "Certainty")).isEqualTo("stated");
        assertThat(rows.text(first, "Unit")).isEmpty();
    }

    @Test
    void daysAreRealDays() throws IOException {
        SheetRows rows = rich().sheet("Articles");
        int published = rows.column("Published (UTC)");
        assertThat(rows.row(1).getCellAsDate(published)).contains(LocalDateTime.of(2031, 3, 2, 8, 10));
        assertThat(rows.row(7).getCellAsDate(published)).contains(LocalDateTime.of(2031, 3, 6, 0, 0));
    }

    @Test
    void theWordsOfAFigureAreBoldInItsSentence() throws IOException {
        List<String> bold = Parts.elements(Parts.of(rich().file()).sheet("Figures"), "r").stream()
                .filter(run -> run.getElementsByTagNameNS("*", "b").getLength() > 0)
                .map(Element::getTextContent)
                .toList();
        assertThat(bold)
                .containsExactlyElementsOf(InventedFacts.rich().figures().stream()
                        .map(FigureRow::text)
                        .toList());
    }

    @Test
    void aClaimThatIsDifferentStandsBesideWhatItWas() throws IOException {
        SheetRows rows = rich().sheet("Changes");
        assertThat(rows.texts("Since the last run")).containsExactly("changed", "new", "gone");
        assertThat(rows.texts("Lowest–highest before")).containsExactly("9–12", "", "13");
        assertThat(rows.texts("Lowest–highest now")).containsExactly("9–22", "4,200–6,000", "");
        assertThat(rows.texts("Agree now?")).containsExactly("revised", "contradict", "");
        assertThat(rows.texts("Now in")).containsExactly("", "", "Claim 1");
    }

    @Test
    void outletsStandSideBySide() throws IOException {
        SheetRows rows = rich().sheet("Side by side");
        assertThat(rows.titles())
                .startsWith("Claim", "What is told", "Place and time", "Independent sources", "Do they agree?")
                .contains("says Meridian Agency", "says Valley Courier");
        Row displaced = rows.body().stream()
                .filter(row -> row.getCellText(1).equals("people displaced"))
                .findFirst()
                .orElseThrow();
        assertThat(rows.text(displaced, "says Valley Courier")).contains("more than 4,200");
    }

    @Test
    void emptyTablesSayThatTheyAreEmpty() throws IOException {
        WrittenWorkbook none = WrittenWorkbook.of(InventedFacts.none(), folder);
        assertThat(none.sheet("Figures").size()).isEqualTo(2);
        assertThat(none.sheet("Quarantine").row(1).getCellText(0)).isEqualTo("Nothing was set aside.");
    }

    @Test
    void nothingTemporaryIsLeft() throws IOException {
        rich();
        try (Stream<Path> left = Files.list(folder)) {
            assertThat(left.map(path -> path.getFileName().toString())).containsExactly("report.xlsx");
        }
    }

    private WrittenWorkbook rich() throws IOException {
        return WrittenWorkbook.of(InventedFacts.rich(), folder);
    }
}
