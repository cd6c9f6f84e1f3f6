package org.tallywire.readers.csv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.StringWriter;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tallywire.article.Article;
import org.tallywire.article.Published;
import org.tallywire.article.Reading;
import org.tallywire.article.SourceDocument;
import org.tallywire.article.UnreadableDocumentException;
import org.tallywire.readers.Inbox;
import org.tallywire.readers.ReaderCatalog;
import org.tallywire.readers.ReaderSettings;
import org.tallywire.readers.fields.Field;
import org.tallywire.readers.fields.FieldNames;
import org.tallywire.readers.limits.Limits;

class CsvArticleReaderTest {
    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(chars = {',', ';', '\t', '|'})
    void whateverTheSeparatorIsColumnsAreFoundByTheirNames(char separator) throws Exception {
        StringWriter out = new StringWriter();
        try (CsvWriter csv = CsvWriter.builder().fieldSeparator(separator).build(out)) {
            csv.writeRecord("ID", "Headline", "Full_Text", "Author", "Source", "Pub Date", "Lang", "Link");
            csv.writeRecord(
                    "7",
                    "Ferry; barge, collide",
                    "Twelve people, it said, were hurt;\n\"two\" boats | sank.",
                    "Mara Lindqvist and Tomas Ode",
                    "Harbour Courier",
                    "2026-11-03",
                    "en",
                    "https://courier.example/7");
            csv.writeRecord("8", "Levee", "The levee held.", "", "", "", "", "");
        }
        List<Reading> readings = read("week.csv", out.toString());
        assertThat(readings).hasSize(2);
        Article article = ((Reading.Parsed) readings.get(0)).article();
        assertThat(article.body()).isEqualTo("Twelve people, it said, were hurt;\n\"two\" boats | sank.");
        assertThat(article.title()).isEqualTo("Ferry; barge, collide");
        assertThat(article.authors()).containsExactly("Mara Lindqvist", "Tomas Ode");
        assertThat(article.publisher()).isEqualTo("Harbour Courier");
        assertThat(article.published()).extracting(Published::iso).isEqualTo("2026-11-03");
        assertThat(article.language()).isEqualTo("en");
        assertThat(article.url()).isEqualTo("https://courier.example/7");
        assertThat(article.record()).isEqualTo("7");
        assertThat(article.source()).isEqualTo("week.csv!line 2");
    }

    @Test
    void aTableIsKnownByItsContent() throws Exception {
        assertThat(read("export", "title;text\nFerry;Three boats left.\nLevee;It held.\n"))
                .hasSize(2);
    }

    @Test
    void aTextWithCommasIsNoTable() throws Exception {
        SourceDocument note = new Inbox(folder)
                .put("note.txt", "One, two\nthree, four boats left.\n".getBytes(StandardCharsets.UTF_8));
        assertThat(new Inbox(folder).readers().getFor(note).format()).isEqualTo("text");
    }

    @Test
    void aRowWithoutTextIsSetAsideAndTheOthersAreRead() throws Exception {
        List<Reading> readings = read("a.csv", "title,body\nA,Three boats left.\nB,\nC\nD,Two came back.,extra\n");
        assertThat(readings).hasSize(4);
        assertThat(readings.get(1))
                .isInstanceOfSatisfying(
                        Reading.Rejected.class,
                        rejected -> assertThat(rejected.place()).isEqualTo("line 3"));
        assertThat(readings.get(2)).isInstanceOf(Reading.Rejected.class);
        assertThat(readings.get(3)).isInstanceOf(Reading.Parsed.class);
    }

    @Test
    void aTableWithoutAKnownColumnSaysWhichThereAre() {
        assertThatExceptionOfType(UnreadableDocumentException.class)
                .isThrownBy(() -> read("a.csv", "Nummer,Inhalt\n1,Drei Boote.\n2,Zwei kamen.\n"))
                .satisfies(e -> assertThat(e.reason()).contains("Nummer, Inhalt"))
                .satisfies(e -> assertThat(e.remedy()).contains("tallywire.csv.body"));
    }

    @Test
    void columnsCanBeNamedInTheSettings() throws Exception {
        FieldNames names =
                FieldNames.standard().with(Map.of(Field.BODY, List.of("Inhalt"), Field.TITLE, List.of("Nummer")));
        SourceDocument document =
                new Inbox(folder).put("a.csv", "Nummer,Inhalt\n1,Drei Boote.\n".getBytes(StandardCharsets.UTF_8));
        try (var readings = ReaderCatalog.with(new ReaderSettings(Limits.STANDARD, names))
                .getFor(document)
                .open(document)) {
            assertThat(readings.next())
                    .hasValueSatisfying(reading -> assertThat(((Reading.Parsed) reading).article())
                            .satisfies(article -> assertThat(article.body()).isEqualTo("Drei Boote."))
                            .satisfies(article -> assertThat(article.title()).isEqualTo("1")));
        }
    }

    @Test
    void anEncodingThatShowsLateIsFound() throws Exception {
        String rows = "title,body\n" + "A,Three boats left.\n".repeat(5000) + "B,Zürich meldet zwölf Verletzte.\n";
        List<Reading> readings = new Inbox(folder).read("a.csv", rows.getBytes(Charset.forName("windows-1252")));
        assertThat(((Reading.Parsed) readings.getLast()).article().body()).isEqualTo("Zürich meldet zwölf Verletzte.");
    }

    @Test
    void aQuoteThatIsNeverClosedEndsTheTableWithItsPlace() {
        assertThatExceptionOfType(UnreadableDocumentException.class)
                .isThrownBy(() -> read("a.csv", "title,body\nA,Three boats.\nB,\"" + "x".repeat(17 * 1024 * 1024)))
                .satisfies(e -> assertThat(e.place()).isEqualTo("after line 2"));
    }

    @Test
    void aTableWithoutRowsIsSetAside() {
        assertThatExceptionOfType(UnreadableDocumentException.class)
                .isThrownBy(() -> read("a.csv", "title,body\n"))
                .satisfies(e -> assertThat(e.reason()).contains("found none"));
    }

    private List<Reading> read(String name, String csv) throws Exception {
        return new Inbox(folder).read(name, csv.getBytes(StandardCharsets.UTF_8));
    }
}
