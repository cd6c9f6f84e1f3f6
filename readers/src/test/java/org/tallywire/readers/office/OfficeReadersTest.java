package org.tallywire.readers.office;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Date;
import java.util.Objects;
import java.util.Optional;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tallywire.article.Article;
import org.tallywire.article.Published;
import org.tallywire.article.UnreadableDocumentException;
import org.tallywire.readers.Inbox;
import org.tallywire.readers.ReaderCatalog;
import org.tallywire.readers.ReaderSettings;
import org.tallywire.readers.Samples;
import org.tallywire.readers.archive.Zip;
import org.tallywire.readers.fields.FieldNames;
import org.tallywire.readers.limits.Limits;

/** The documents {@code office/levee.*} were written by LibreOffice. */
class OfficeReadersTest {
    private static final String BODY = """
            PRESS RELEASE

            The levee gave way on Monday and at least 14 people were hurt, the fire service said.

            Damage in the caf\u00E9 quarter

            Some 300 homes are under water:
            200 in the old town.

            Two bridges are closed.

            Nine roads are blocked.

            District | Homes

            Old town | 200

            The water is falling.""";

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"docx", "odt", "rtf"})
    void theTextIsReadWithoutNotesCommentsDeletedWordsAndRunningHeads(String kind) throws Exception {
        assertThat(levee(kind).body()).isEqualTo(BODY);
    }

    @ParameterizedTest
    @ValueSource(strings = {"docx", "odt", "rtf"})
    void whatTheTextSaysCountsForMoreThanTheProperties(String kind) throws Exception {
        Article article = levee(kind);
        assertThat(article.title()).isEqualTo("Levee at Vell Harbour gives way");
        assertThat(article.authors()).containsExactly("Mara Ilves");
        assertThat(article.published()).extracting(Published::iso).isEqualTo("2026-11-02");
        assertThat(article.published()).extracting(Published::foundIn).isEqualTo("byline");
        assertThat(article.language()).isEqualTo("en-GB");
    }

    private Article levee(String kind) throws Exception {
        return inbox().article("release.bin", Samples.bytes("office/levee." + kind));
    }

    @Test
    void propertiesCountWhereTheTextIsSilent() throws Exception {
        XWPFDocument word = word("Three boats left the harbour at dawn.", "Two came back.");
        POIXMLProperties.CoreProperties properties = word.getProperties().getCoreProperties();
        properties.setTitle("Boats at dawn");
        properties.setCreator("Ida Roth");
        properties.setCreated(Optional.of(Date.from(Instant.parse("2026-11-03T09:15:00Z"))));
        word.getProperties().getExtendedProperties().getUnderlyingProperties().setCompany("Vell News");
        Article article = inbox().article("a.docx", written(word));
        assertThat(article.title()).isEqualTo("Boats at dawn");
        assertThat(article.authors()).containsExactly("Ida Roth");
        assertThat(article.publisher()).isEqualTo("Vell News");
        assertThat(Objects.requireNonNull(article.published()).iso()).isEqualTo("2026-11-03T09:15:00Z");
        assertThat(article.body()).isEqualTo("Three boats left the harbour at dawn.\n\nTwo came back.");
    }

    @Test
    void propertiesThatSayNothingAreNotBelieved() throws Exception {
        XWPFDocument word = word("Three boats left the harbour at dawn.");
        word.getProperties().getCoreProperties().setTitle("Microsoft Word - release_final.doc");
        word.getProperties().getCoreProperties().setCreator("Microsoft Office User");
        Article article = inbox().article("a.docx", written(word));
        assertThat(article.title()).isNull();
        assertThat(article.authors()).isEmpty();
    }

    @Test
    void tabsBreaksAndTablesAreKeptApart() throws Exception {
        XWPFDocument word = new XWPFDocument();
        XWPFRun run = word.createParagraph().createRun();
        run.setText("Left");
        run.addTab();
        run.setText("right");
        run.addBreak();
        run.setText("below.");
        XWPFTable table = word.createTable(1, 2);
        table.getRow(0).getCell(0).setText("Alma");
        table.getRow(0).getCell(1).setText("9");
        XWPFTable frame = word.createTable(1, 2);
        frame.getRow(0).getCell(0).setText("A whole story stands in this cell. ".repeat(12));
        frame.getRow(0).getCell(1).setText("And another one here.");
        String body = inbox().article("a.docx", written(word)).body();
        assertThat(body).startsWith("Left right\nbelow.\n\nAlma | 9\n\nA whole story");
        assertThat(body).endsWith("in this cell.\n\nAnd another one here.");
    }

    @Test
    void hiddenTextIsNotRead() throws Exception {
        XWPFDocument word = word("Three boats left.");
        XWPFRun hidden = word.getParagraphArray(0).createRun();
        hidden.setVanish(true);
        hidden.setText(" Seven more did not.");
        assertThat(inbox().article("a.docx", written(word)).body()).isEqualTo("Three boats left.");
    }

    @Test
    void anEncryptedDocumentIsSetAsideWithTheReason() throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (POIFSFileSystem files = new POIFSFileSystem()) {
            Encryptor encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
            encryptor.confirmPassword("secret");
            try (OutputStream inner = encryptor.getDataStream(files)) {
                inner.write(written(word("Three boats left.")));
            }
            files.writeFilesystem(out);
        }
        refused("a.docx", out.toByteArray(), "encrypted with a password");
        byte[] odt = Zip.of(
                "mimetype=",
                bytes("application/vnd.oasis.opendocument.text"),
                "META-INF/manifest.xml",
                bytes("<manifest><file-entry><encryption-data/></file-entry></manifest>"),
                "content.xml",
                new byte[] {1, 2, 3});
        refused("a.odt", odt, "encrypted with a password");
    }

    @Test
    void spreadsheetsAndPresentationsAreNoArticles() throws Exception {
        refused(
                "a.docx",
                Zip.of("[Content_Types].xml", bytes("<a/>"), "xl/workbook.xml", bytes("<a/>")),
                "spreadsheet");
        refused("a.zip", Zip.of("[Content_Types].xml", bytes("<a/>"), "ppt/x.xml", bytes("<a/>")), "presentation");
    }

    @Test
    void aZipWithAFolderNamedWordIsAnArchive() throws Exception {
        assertThat(inbox().article("a.zip", Zip.of("word/note.txt", bytes("Three boats left.")))
                        .source())
                .isEqualTo("a.zip!word/note.txt");
    }

    @Test
    void aDocumentThatWasCutOffIsSetAside() throws Exception {
        byte[] whole = Samples.bytes("office/levee.docx");
        refused("a.docx", Arrays.copyOf(whole, whole.length / 2), "damaged or cut off");
    }

    @Test
    void aPartThatUnpacksToTooMuchIsSetAside() throws Exception {
        byte[] bomb = Zip.of(
                "[Content_Types].xml",
                bytes("<a/>"),
                "word/document.xml",
                bytes("<document><body><p>" + "<r><t>boats </t></r>".repeat(20_000) + "</p></body></document>"));
        Limits small = new Limits(100_000, Duration.ofSeconds(60), 1 << 30, 100, 5, 1000);
        var readers = ReaderCatalog.with(new ReaderSettings(small, FieldNames.standard()));
        var document = inbox().put("bomb.docx", bomb);
        assertThatExceptionOfType(UnreadableDocumentException.class)
                .isThrownBy(() -> readers.getFor(document).open(document))
                .satisfies(e -> assertThat(e.reason()).contains("at most 97 KiB unpacked"))
                .satisfies(e -> assertThat(e.remedy()).contains("zip bomb", "document-mib"))
                .satisfies(e -> assertThat(e.place()).startsWith("word/document.xml, line 1"));
    }

    @Test
    void entitiesInAPartAreRefused() throws Exception {
        byte[] trap = Zip.of(
                "[Content_Types].xml",
                bytes("<a/>"),
                "word/document.xml",
                bytes("<!DOCTYPE d [<!ENTITY x SYSTEM \"file:///etc/hostname\">]><document>&x;</document>"));
        refused("a.docx", trap, "not followed");
    }

    private void refused(String name, byte[] content, String reason) {
        assertThatExceptionOfType(UnreadableDocumentException.class)
                .isThrownBy(() -> inbox().article(name, content))
                .satisfies(e -> assertThat(e.reason()).contains(reason))
                .satisfies(e -> assertThat(e.remedy()).isNotBlank());
    }

    private static XWPFDocument word(String... paragraphs) {
        XWPFDocument word = new XWPFDocument();
        for (String paragraph : paragraphs) {
            word.createParagraph().createRun().setText(paragraph);
        }
        return word;
    }

    private static byte[] written(XWPFDocument word) throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (word) {
            word.write(out);
        }
        return out.toByteArray();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private Inbox inbox() {
        return new Inbox(folder);
    }
}
