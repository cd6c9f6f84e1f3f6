package org.tallywire.reports.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDEmbeddedFilesNameTreeNode;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tallywire.report.QuarantineRow;
import org.tallywire.report.StagedFacts;
import org.tallywire.reports.InventedFacts;
import org.tallywire.reports.MemoryFacts;
import org.tallywire.reports.digest.DigestLimits;
import org.tallywire.reports.style.HouseStyle;
import org.tallywire.reports.style.TestLogo;
import org.tallywire.reports.wording.Wording;
import org.verapdf.core.VeraPDFException;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/** The summary can be kept for long (PDF/A-3b) and heard (PDF/UA-1): veraPDF says so. */
class ConformanceTest {
    private static final int PAGES = 200;
    private static final int DOCUMENTS_A_PAGE = 11;

    @TempDir
    private Path folder;

    @BeforeAll
    static void startVeraPdf() {
        VeraGreenfieldFoundryProvider.initialise();
    }

    @Test
    void aSummaryWithArabicIsArchivalAndAccessible() throws Exception {
        assertThat(faults(write(InventedFacts.rich(), new PdfSummary()))).isEmpty();
    }

    @Test
    void aSpanishSummaryIsArchivalAndAccessible() throws Exception {
        assertThat(faults(write(InventedFacts.rich(), new PdfSummary(HouseStyle.in(Wording.of("es"))))))
                .isEmpty();
    }

    @Test
    void aSummaryWithALogoIsArchivalAndAccessible() throws Exception {
        Path file = write(InventedFacts.rich(), new PdfSummary(TestLogo.house(folder)));
        assertThat(faults(file)).isEmpty();
        try (PDDocument document = Loader.loadPDF(file.toFile())) {
            List<String> told = new ArrayList<>();
            collectAlternates(document.getDocumentCatalog().getStructureTreeRoot(), told);
            assertThat(told).startsWith("The Harbour Post");
            assertThat(document.getDocumentInformation().getTitle()).isEqualTo("Figures & facts of The Harbour Post");
        }
    }

    @Test
    void aSummaryOfNothingIsArchivalAndAccessible() throws Exception {
        assertThat(faults(write(InventedFacts.none(), new PdfSummary()))).isEmpty();
    }

    @Test
    void aSummaryOfTwoHundredPagesIsArchivalAndAccessible() throws Exception {
        int documents = PAGES * DOCUMENTS_A_PAGE;
        PdfSummary summary =
                new PdfSummary(HouseStyle.in(Wording.standard()), new DigestLimits(9, 3, 8, 6, 7, documents));
        Path file = write(withQuarantined(documents), summary);
        assertThat(pages(file)).isGreaterThanOrEqualTo(PAGES);
        assertThat(faults(file)).isEmpty();
    }

    @Test
    void aDocumentThatDeclaresNothingHasFaultsOfBothKinds() throws Exception {
        Path file = folder.resolve("plain.pdf");
        try (PDDocument plain = new PDDocument()) {
            plain.addPage(new PDPage());
            plain.save(file.toFile());
        }
        assertThat(faults(file)).anyMatch(fault -> fault.startsWith("3b")).anyMatch(fault -> fault.startsWith("ua1"));
    }

    @Test
    void theFiguresShownAreAttachedAsATable() throws IOException {
        try (PDDocument document =
                Loader.loadPDF(write(InventedFacts.rich(), new PdfSummary()).toFile())) {
            PDEmbeddedFilesNameTreeNode files =
                    document.getDocumentCatalog().getNames().getEmbeddedFiles();
            PDComplexFileSpecification file =
                    files.getNames().values().iterator().next();
            assertThat(file.getFilename()).isEqualTo("figures.csv");
            assertThat(new String(file.getEmbeddedFile().toByteArray(), StandardCharsets.UTF_8))
                    .startsWith("id,published,publisher,title,kind,text,value")
                    .contains("the Varn bridge at 13, correcting an earlier count of 14.");
        }
    }

    @Test
    void sentencesAreHeardInTheirOwnLanguage() throws IOException {
        PdfSummary spanish = new PdfSummary(HouseStyle.in(Wording.of("es")));
        try (PDDocument document =
                Loader.loadPDF(write(InventedFacts.rich(), spanish).toFile())) {
            Set<String> languages = new TreeSet<>();
            collectLanguages(document.getDocumentCatalog().getStructureTreeRoot(), languages);
            assertThat(languages).contains("ar", "en");
        }
    }

    private static void collectLanguages(PDStructureNode node, Set<String> languages) {
        for (Object kid : node.getKids()) {
            if (kid instanceof PDStructureElement element) {
                if (element.getLanguage() != null) {
                    languages.add(element.getLanguage());
                }
                collectLanguages(element, languages);
            }
        }
    }

    @Test
    void chartsAreToldInWords() throws IOException {
        try (PDDocument document =
                Loader.loadPDF(write(InventedFacts.rich(), new PdfSummary()).toFile())) {
            List<String> told = new ArrayList<>();
            collectAlternates(document.getDocumentCatalog().getStructureTreeRoot(), told);
            assertThat(told)
                    .anyMatch(words -> words.startsWith("Figures, by what they tell of: "))
                    .anyMatch(words -> words.startsWith("Values by day of publication: ")
                            && words.contains("4,200 on 6 Mar 2031")
                            && words.contains("(denied)"));
        }
    }

    private static void collectAlternates(PDStructureNode node, List<String> told) {
        for (Object kid : node.getKids()) {
            if (kid instanceof PDStructureElement element) {
                if (element.getAlternateDescription() != null) {
                    told.add(element.getAlternateDescription());
                }
                collectAlternates(element, told);
            }
        }
    }

    private static MemoryFacts withQuarantined(int count) {
        MemoryFacts rich = InventedFacts.rich();
        QuarantineRow first = rich.quarantined().getFirst();
        String longReason = "a word ".repeat(30);
        QuarantineRow row = new QuarantineRow(
                first.document(),
                first.sha256(),
                first.stage(),
                first.place(),
                longReason,
                first.remedy(),
                first.seenAt());
        List<QuarantineRow> rows = Collections.nCopies(count, row);
        return new MemoryFacts(
                rich.head(),
                rich.articles(),
                rich.entities(),
                rich.figures(),
                rich.claims(),
                rows,
                rich.corrections(),
                rich.changes());
    }

    private Path write(StagedFacts facts, PdfSummary summary) throws IOException {
        Path file = folder.resolve("report.pdf");
        summary.write(facts, file);
        return file;
    }

    private static int pages(Path file) throws IOException {
        try (PDDocument document = Loader.loadPDF(file.toFile())) {
            return document.getNumberOfPages();
        }
    }

    private static List<String> faults(Path file) throws VeraPDFException, IOException {
        List<String> faults = new ArrayList<>();
        for (PDFAFlavour flavour : List.of(PDFAFlavour.PDFA_3_B, PDFAFlavour.PDFUA_1)) {
            try (PDFAParser parser = Foundries.defaultInstance().createParser(file.toFile(), flavour);
                    PDFAValidator validator = Foundries.defaultInstance().createValidator(flavour, false)) {
                validator.validate(parser).getTestAssertions().stream()
                        .map(fault -> flavour + " " + fault.getRuleId().getClause() + ": " + fault.getMessage() + " at "
                                + fault.getLocation().getContext())
                        .forEach(faults::add);
            }
        }
        return faults;
    }
}
