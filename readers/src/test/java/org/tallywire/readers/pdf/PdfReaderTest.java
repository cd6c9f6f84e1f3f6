package org.tallywire.readers.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.zip.DeflaterOutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tallywire.article.Article;
import org.tallywire.article.ArticleReaders;
import org.tallywire.article.Published;
import org.tallywire.article.SourceDocument;
import org.tallywire.article.UnreadableDocumentException;
import org.tallywire.readers.Inbox;
import org.tallywire.readers.ReaderCatalog;
import org.tallywire.readers.ReaderSettings;
import org.tallywire.readers.Samples;
import org.tallywire.readers.fields.FieldNames;
import org.tallywire.readers.limits.Limits;

/** The documents {@code pdf/*.pdf} were written by LibreOffice, the others are written here by PDFBox. */
class PdfReaderTest {
    private static final String[] LEFT = {
        "The harbour of Orren was closed on Monday",
        "after a barge had struck the pier and lost",
        "most of its cargo. At least 14 people were",
        "hurt, the harbour master said. The reconstruc-",
        "tion of the pier will take until the spring, and"
    };
    private static final String[] RIGHT = {
        "cost some 30 million crowns. The long-term",
        "plans of the port are not touched. A long-",
        "term lease of the second pier is prepared.",
        "Nobody is missing, and two- or three-",
        "masted ships may enter from Tuesday on."
    };

    @TempDir
    Path folder;

    @Test
    void columnsAreReadOneAfterTheOtherOverPages() throws Exception {
        Article article = inbox().article("columns", Samples.bytes("pdf/columns.pdf"));
        String source = new String(Samples.bytes("pdf/columns.txt"), StandardCharsets.UTF_8);
        assertThat(article.title())
                .isEqualTo("River Orren rises in the night and floods the lower quarter of the town");
        assertThat(article.authors()).containsExactly("Mara Ilves", "Ida Roth");
        assertThat(article.body())
                .as("every paragraph as it was written, hyphenated words whole, without running heads and page numbers")
                .isEqualTo(source.strip());
    }

    @Test
    void aPressReleaseIsReadWithWhatItSaysOfItself() throws Exception {
        Article article = inbox().article("levee", Samples.bytes("pdf/levee.pdf"));
        assertThat(article.title()).isEqualTo("Levee at Vell Harbour gives way");
        assertThat(article.authors()).containsExactly("Mara Ilves");
        assertThat(article.published()).extracting(Published::iso).isEqualTo("2026-11-02");
        assertThat(article.language()).isEqualTo("en-GB");
        assertThat(article.body())
                .contains("\n\nSome 300 homes are under water:\n\n", "\n\nDistrict | Homes\n\nOld town | 200\n\n")
                .contains("14 people were hurt, the ninety fire service said.")
                .doesNotContain("Page 1");
    }

    @Test
    void aHyphenThatOnlyTheLineHasPutThereGoes() throws Exception {
        Paper paper = new Paper().lines(60, 60, 10, "Pier of Orren struck by barge, port closed until Tuesday");
        paper.lines(60, 100, 10, LEFT).lines(320, 100, 10, RIGHT);
        Article article = article(paper);
        assertThat(article.title()).isEqualTo("Pier of Orren struck by barge, port closed until Tuesday");
        assertThat(article.body())
                .startsWith("The harbour of Orren")
                .contains("The reconstruction of the pier")
                .contains("until the spring, and cost some 30 million crowns")
                .contains("A long-term lease")
                .contains("two- or three-masted ships");
    }

    @Test
    void whatStandsOnSeveralPagesIsNoText() throws Exception {
        Paper paper = new Paper();
        String[] pages = {"At least 14 people were hurt on Monday.", "Nobody is missing.", "Ships may enter again."};
        for (int page = 0; page < pages.length; page++) {
            paper.lines(60, 40, 8, "Orren Courier, 3 November 2026").lines(60, 120, 11, pages[page]);
            paper.lines(280, 800, 8, "- " + (page + 12) + " -");
            paper = page < 2 ? paper.nextPage() : paper;
        }
        assertThat(article(paper).body())
                .isEqualTo("At least 14 people were hurt on Monday.\n\nNobody is missing.\n\nShips may enter again.");
    }

    @Test
    void aTableIsReadRowByRow() throws Exception {
        Paper paper =
                new Paper().lines(60, 60, 11, "The districts that were flooded on Monday, and the homes in them:");
        paper.lines(60, 100, 11, "Old town", "Harbour", "Northern bank").lines(300, 100, 11, "200", "1,050", "76");
        assertThat(article(paper).body()).endsWith("Old town | 200\n\nHarbour | 1,050\n\nNorthern bank | 76");
    }

    @Test
    void marksOfNotesAreNoNumbers() throws Exception {
        Paper paper = new Paper().lines(60, 100, 12, "Some 300 homes");
        paper.lines(146, 95, 7, "7")
                .lines(156, 100, 12, "and 14 km")
                .lines(210, 95, 7, "2")
                .lines(220, 100, 12, "of fields are under water.");
        assertThat(article(paper).body()).isEqualTo("Some 300 homes and 14 km\u00B2 of fields are under water.");
    }

    @Test
    void propertiesAreReadFromXmpAndFromTheOlderDictionary() throws Exception {
        Paper paper = new Paper().lines(60, 100, 12, "Some 300 homes are under water, the fire service said.");
        PDDocument document = paper.document();
        PDDocumentInformation older = new PDDocumentInformation();
        older.setTitle("Microsoft Word - flood_final.doc");
        older.setAuthor("Ida Roth");
        document.setDocumentInformation(older);
        document.getDocumentCatalog().setLanguage("en-GB");
        PDMetadata xmp = new PDMetadata(document);
        xmp.importXMPMetadata(
                ("<x:xmpmeta xmlns:x=\"adobe:ns:meta/\"><rdf:RDF xmlns:rdf=\"r\"><rdf:Description xmlns:dc=\"d\""
                                + " xmlns:prism=\"p\" prism:publicationName=\"Vell News\" prism:url=\"https://vell.example/flood\">"
                                + "<dc:title><rdf:Alt><rdf:li>Flood in Vell</rdf:li></rdf:Alt></dc:title>"
                                + "<prism:publicationDate>2026-11-03</prism:publicationDate></rdf:Description></rdf:RDF></x:xmpmeta>")
                        .getBytes(StandardCharsets.UTF_8));
        document.getDocumentCatalog().setMetadata(xmp);
        Article article = article(paper);
        assertThat(article.title()).isEqualTo("Flood in Vell");
        assertThat(article.authors()).containsExactly("Ida Roth");
        assertThat(article.publisher()).isEqualTo("Vell News");
        assertThat(article.url()).isEqualTo("https://vell.example/flood");
        assertThat(article.published()).extracting(Published::foundIn).isEqualTo("xmp:publicationDate");
    }

    @Test
    void oneThatNeedsAPasswordIsSetAside() throws Exception {
        refused(locked("secret"), "encrypted with a password");
    }

    @Test
    void oneThatIsOnlyLockedAgainstChangesIsRead() throws Exception {
        assertThat(inbox().article("a.pdf", locked("")).body()).isEqualTo("Some 300 homes are under water.");
    }

    private static byte[] locked(String password) throws Exception {
        Paper paper = new Paper().lines(60, 100, 12, "Some 300 homes are under water.");
        StandardProtectionPolicy policy = new StandardProtectionPolicy("owner", password, new AccessPermission());
        policy.setEncryptionKeyLength(128);
        paper.document().protect(policy);
        return paper.bytes();
    }

    @Test
    void aScannedOneIsSetAside() throws Exception {
        refused(new Paper().picture().lines(60, 800, 9, "Scan 7").bytes(), "pictures of text (scanned)");
    }

    @Test
    void oneWithoutTextIsSetAside() throws Exception {
        refused(new Paper().bytes(), "a text expected, found none");
    }

    @Test
    void aDamagedOneIsSetAside() throws Exception {
        refused("%PDF-1.7\nnothing else".getBytes(StandardCharsets.US_ASCII), "damaged");
    }

    @Test
    void oneThatWasCutOffIsReadAsFarAsItGoesOrSetAside() throws Exception {
        byte[] whole = Samples.bytes("pdf/columns.pdf");
        for (int length = 200; length < whole.length; length += 3001) {
            try {
                assertThat(inbox().article("a.pdf", Arrays.copyOf(whole, length))
                                .body())
                        .isNotBlank();
            } catch (UnreadableDocumentException e) {
                assertThat(e.remedy()).isNotBlank();
            }
        }
    }

    @Test
    void oneThatUnpacksToTooMuchIsSetAsideBeforeItIsUnpacked() throws Exception {
        ByteArrayOutputStream bomb = new ByteArrayOutputStream();
        bomb.writeBytes("%PDF-1.7\n1 0 obj <</Filter [/FlateDecode /FlateDecode]>> stream\n"
                .getBytes(StandardCharsets.US_ASCII));
        try (DeflaterOutputStream packed = new DeflaterOutputStream(new DeflaterOutputStream(bomb))) {
            packed.write(new byte[5 * 1024 * 1024]);
        }
        Limits small = new Limits(1024 * 1024, Duration.ofSeconds(60), 1 << 30, 100, 5, 1000);
        ArticleReaders readers = ReaderCatalog.with(new ReaderSettings(small, FieldNames.standard()));
        SourceDocument document = inbox().put("bomb.pdf", bomb.toByteArray());
        assertThatExceptionOfType(UnreadableDocumentException.class)
                .isThrownBy(() -> readers.getFor(document).open(document))
                .satisfies(e -> assertThat(e.reason()).contains("at most 4096 KiB unpacked expected"));
    }

    @Test
    void nothingOfTheHostIsAskedAndNothingIsWritten() throws Exception {
        Path cache = Path.of(System.getProperty("user.home"), ".pdfbox.cache");
        boolean before = Files.exists(cache);
        article(new Paper().lines(60, 100, 12, "Some 300 homes are under water."));
        assertThat(Files.exists(cache)).isEqualTo(before);
    }

    private Article article(Paper paper) throws Exception {
        return inbox().article("a.pdf", paper.bytes());
    }

    private void refused(byte[] content, String reason) {
        assertThatExceptionOfType(UnreadableDocumentException.class)
                .isThrownBy(() -> inbox().article("a.pdf", content))
                .satisfies(e -> assertThat(e.reason()).contains(reason))
                .satisfies(e -> assertThat(e.remedy()).isNotBlank());
    }

    private Inbox inbox() {
        return new Inbox(folder);
    }
}
