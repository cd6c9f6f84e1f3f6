package org.tallywire.reports.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageTree;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tallywire.report.ClaimRow;
import org.tallywire.report.FigureRow;
import org.tallywire.report.StagedFacts;
import org.tallywire.reports.InventedFacts;
import org.tallywire.reports.MemoryFacts;
import org.tallywire.reports.digest.DigestLimits;
import org.tallywire.reports.style.HouseStyle;
import org.tallywire.reports.wording.Wording;

class PdfSummaryTest {
    @TempDir
    private Path folder;

    @Test
    void aRichSetFillsFivePagesAtMost() throws IOException {
        try (PDDocument document = open(InventedFacts.rich())) {
            assertThat(document.getNumberOfPages()).isBetween(2, 5);
        }
    }

    @Test
    void mainFiguresStandWithSentenceAndSource() throws IOException {
        assertThat(text(InventedFacts.rich()))
                .contains("Who said which number?")
                .contains("Nothing here says that a figure is true.")
                .contains("the Varn bridge at 13, correcting an earlier count of 14.")
                .contains("Meridian Agency, 5 Mar 2031")
                .contains("about 40 families living");
    }

    @Test
    void whatASourceSaysIsNotSoIsNoMainFigure() throws IOException {
        String text = text(InventedFacts.rich());
        assertThat(text.substring(text.indexOf("Main figures"), text.indexOf("Set aside")))
                .doesNotContain("no casualties");
    }

    @Test
    void aDisputeShowsEachValueWithItsSource() throws IOException {
        String text = text(InventedFacts.rich());
        String dispute = text.substring(text.indexOf("Displaced: people, Ashkuran valley"))
                .replaceAll("\\s+", " ");
        assertThat(dispute)
                .contains("From 4,200 to 6,000; the latest figure is 4,730. 2 independent sources: contradict.")
                .containsSubsequence("more than 4,200 people", "Valley Courier", "6 Mar 2031")
                .containsSubsequence("6,000 people", "the provincial governor", "Meridian Agency")
                .contains("(denied)");
    }

    @Test
    void noPageButTheLastIsEmptyByMoreThanAThird() throws IOException {
        Path file = folder.resolve("report.pdf");
        for (int statements = 4; statements <= 34; statements += 5) {
            new PdfSummary(HouseStyle.in(Wording.standard()), new DigestLimits(9, 3, 8, 6, statements, 8))
                    .write(withLongDisputes(), file);
            try (PDDocument document = Loader.loadPDF(file.toFile())) {
                for (int page = 1; page < document.getNumberOfPages(); page++) {
                    assertThat(LowestText.of(document, page))
                            .as("lowest text on page %d with %d statements", page, statements)
                            .isGreaterThan(LowestText.TWO_THIRDS);
                }
            }
        }
    }

    /** Six claims, each with all figures. */
    private static MemoryFacts withLongDisputes() {
        MemoryFacts rich = InventedFacts.rich();
        List<String> figures = rich.figures().stream().map(FigureRow::id).toList();
        List<ClaimRow> claims = IntStream.range(0, 6)
                .mapToObj(i -> new ClaimRow(
                        "long" + i,
                        "KILLED",
                        "PERSON",
                        null,
                        null,
                        "Varnholm",
                        null,
                        null,
                        BigDecimal.ONE,
                        BigDecimal.TEN,
                        null,
                        "DIFFER",
                        3,
                        figures,
                        List.of()))
                .toList();
        return new MemoryFacts(
                rich.head(),
                rich.articles(),
                rich.entities(),
                rich.figures(),
                claims,
                rich.quarantined(),
                rich.corrections(),
                rich.changes());
    }

    /** How far down the text of a page goes, above the line at its foot. */
    private static final class LowestText extends PDFTextStripper {
        /** In points from the top: two thirds of the room between the margins. */
        static final float TWO_THIRDS = 46 + (842 - 46 - 54) * 2 / 3f;

        private static final float FOOT = 842 - 54;
        private float lowest;

        static float of(PDDocument document, int page) throws IOException {
            LowestText text = new LowestText();
            text.setStartPage(page);
            text.setEndPage(page);
            text.getText(document);
            return text.lowest;
        }

        @Override
        protected void processTextPosition(TextPosition position) {
            if (position.getYDirAdj() < FOOT) {
                lowest = Math.max(lowest, position.getYDirAdj());
            }
        }
    }

    @Test
    void documentsSetAsideStandWithReasonAndRemedy() throws IOException {
        assertThat(text(InventedFacts.rich()).replaceAll("\\s+", " "))
                .contains("inbox/broken.jsonl")
                .contains("ask the sender for the file again");
    }

    @Test
    void lettersOfAllScriptsCanBeReadBack() throws IOException {
        String text = text(InventedFacts.rich());
        assertThat(text).contains("Заря Севера").contains("врачей областной больницы");
        assertThat(text).contains("صحيفة المنارة الجديدة");
    }

    @Test
    void everyFontIsEmbedded() throws IOException {
        try (PDDocument document = open(InventedFacts.rich())) {
            List<PDFont> fonts = new ArrayList<>();
            for (PDPage page : document.getPages()) {
                collect(page.getResources(), fonts);
            }
            assertThat(fonts).isNotEmpty().allMatch(PDFont::isEmbedded);
            assertThat(fonts.stream().map(font -> font.getName().replaceFirst("^[A-Z]{6}\\+", "")))
                    .contains("LiberationSans", "LiberationSans-Bold", "DejaVuSans");
        }
    }

    private static void collect(PDResources resources, List<PDFont> fonts) throws IOException {
        for (COSName name : resources.getFontNames()) {
            fonts.add(resources.getFont(name));
        }
        for (COSName name : resources.getXObjectNames()) {
            if (resources.getXObject(name) instanceof PDFormXObject form) {
                collect(form.getResources(), fonts);
            }
        }
    }

    @Test
    void theOutlineLeadsToEachSection() throws IOException {
        try (PDDocument document = open(InventedFacts.rich())) {
            List<String> titles = new ArrayList<>();
            for (PDOutlineItem item :
                    document.getDocumentCatalog().getDocumentOutline().children()) {
                titles.add(item.getTitle());
                assertThat(item.findDestinationPage(document)).isNotNull();
            }
            assertThat(titles)
                    .containsExactly(
                            "What came in",
                            "What is different since the last run",
                            "Where sources differ",
                            "Main figures",
                            "Set aside",
                            "Data quality",
                            "How to read this");
        }
    }

    @Test
    void theContentsTellTheRightPages() throws IOException {
        try (PDDocument document = open(InventedFacts.rich())) {
            PDFTextStripper stripper = new PDFTextStripper();
            stripper.setEndPage(1);
            String first = stripper.getText(document).replaceAll("\\s+", " ");
            assertThat(first).contains("In this summary: What is different since the last run, page 1");
            PDPageTree pages = document.getPages();
            for (PDOutlineItem item :
                    document.getDocumentCatalog().getDocumentOutline().children()) {
                int page = pages.indexOf(item.findDestinationPage(document)) + 1;
                if (!item.getTitle().equals("What came in")) {
                    assertThat(first).contains(item.getTitle() + ", page " + page);
                }
            }
        }
    }

    @Test
    void eachPageTellsItsNumber() throws IOException {
        try (PDDocument document = open(InventedFacts.rich())) {
            PDFTextStripper stripper = new PDFTextStripper();
            for (int page = 1; page <= document.getNumberOfPages(); page++) {
                stripper.setStartPage(page);
                stripper.setEndPage(page);
                assertThat(stripper.getText(document))
                        .containsPattern("Page " + page + " of\\s*" + document.getNumberOfPages());
            }
        }
    }

    @Test
    void theDocumentTellsItsLanguageTitleAndTime() throws IOException {
        try (PDDocument document = open(InventedFacts.rich())) {
            assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo("en");
            assertThat(document.getDocumentInformation().getTitle()).isEqualTo("Tallywire: who said which number?");
            assertThat(document.getDocumentInformation().getCreationDate().toInstant())
                    .isEqualTo(InventedFacts.GENERATED_AT);
        }
    }

    @Test
    void aSpanishSummarySpeaksSpanishAndQuotesAsWritten() throws IOException {
        Path file = folder.resolve("report.pdf");
        new PdfSummary(HouseStyle.in(Wording.of("es"))).write(InventedFacts.rich(), file);
        try (PDDocument document = Loader.loadPDF(file.toFile())) {
            assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo("es");
            assertThat(document.getDocumentInformation().getTitle()).isEqualTo("Tallywire: ¿quién dijo qué número?");
            assertThat(new PDFTextStripper().getText(document).replaceAll("\\s+", " "))
                    .contains("Dónde difieren las fuentes", "Cifras principales", "Cómo leer esto", "Página 1 de")
                    .contains("De 4200 a 6000; la última cifra es 4730. 2 fuentes independientes: se contradicen.")
                    .contains("the Varn bridge at 13, correcting an earlier count of 14.")
                    .contains("Meridian Agency, 5 mar 2031");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "es"})
    void theSameFactsGiveTheSameBytesInEveryZoneAndLanguage(String language) throws IOException {
        Path file = folder.resolve("report.pdf");
        PdfSummary summary = new PdfSummary(HouseStyle.in(Wording.of(language)));
        summary.write(InventedFacts.rich(), file);
        byte[] here = Files.readAllBytes(file);
        TimeZone zone = TimeZone.getDefault();
        Locale usual = Locale.getDefault();
        try {
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Chatham"));
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            summary.write(InventedFacts.rich(), file);
            assertThat(Files.readAllBytes(file)).isEqualTo(here);
        } finally {
            TimeZone.setDefault(zone);
            Locale.setDefault(usual);
        }
    }

    @Test
    void noFactsGiveASummaryThatSaysSo() throws IOException {
        assertThat(text(InventedFacts.none()))
                .contains("No figures in this selection.")
                .contains("Every document could be read.");
    }

    @Test
    void nothingTemporaryIsLeft() throws IOException {
        write(InventedFacts.rich());
        try (Stream<Path> left = Files.list(folder)) {
            assertThat(left.map(path -> path.getFileName().toString())).containsExactly("report.pdf");
        }
    }

    private Path write(StagedFacts facts) throws IOException {
        Path file = folder.resolve("report.pdf");
        new PdfSummary().write(facts, file);
        return file;
    }

    private PDDocument open(StagedFacts facts) throws IOException {
        return Loader.loadPDF(write(facts).toFile());
    }

    private String text(StagedFacts facts) throws IOException {
        try (PDDocument document = open(facts)) {
            return new PDFTextStripper().getText(document);
        }
    }
}
