package org.tallywire.readers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.tallywire.article.ArticleReader;
import org.tallywire.article.DocumentHead;
import org.tallywire.article.UnreadableDocumentException;
import org.tallywire.lexicon.DataFolder;
import org.tallywire.lexicon.DataRow;

class FormatByContentTest {
    @TempDir
    Path folder;

    static List<DataRow> cases() {
        return DataFolder.onClassPath("cases").getTable("formats.csv").rows();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void theContentCountsForMoreThanTheName(DataRow row) {
        DocumentHead head = new DocumentHead(row.get("name"), row.get("input").getBytes(StandardCharsets.UTF_8));
        assertThat(ReaderCatalog.standard().findFor(head).map(ArticleReader::format))
                .as(row.get("id") + ": " + row.get("reason"))
                .contains(row.get("expected"));
    }

    @Test
    void anImageNamedHtmlIsRefusedAsAnImage() {
        byte[] png = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n', 0, 0, 0, 13};
        assertThatExceptionOfType(UnreadableDocumentException.class)
                .isThrownBy(() -> new Inbox(folder).read("page.html", png))
                .satisfies(e -> assertThat(e.reason()).contains("not text", "PNG image"))
                .satisfies(e -> assertThat(e.place()).isEqualTo("byte 0"));
    }

    @Test
    void bytesThatAreNoTextAreRefusedWithThePlaceOfTheFirst() {
        byte[] bytes = "Three boats left the harbour.\0\1\2 And so on.".getBytes(StandardCharsets.US_ASCII);
        assertThatExceptionOfType(UnreadableDocumentException.class)
                .isThrownBy(() -> new Inbox(folder).read("note.txt", bytes))
                .satisfies(e -> assertThat(e.place()).isEqualTo("byte 29"))
                .satisfies(e -> assertThat(e.reason()).contains("0x00"));
    }

    @Test
    void bytesInAnEncodingThatCanOnlyBeReadAreRefusedWithTheirPlace() {
        byte[] bytes = "\u001B$)A\u000E!!\u000F\u001B$)A\u000E!!\u000F\u00FF\1\2".getBytes(StandardCharsets.ISO_8859_1);
        assertThatExceptionOfType(UnreadableDocumentException.class)
                .isThrownBy(() -> new Inbox(folder).read("note.txt", bytes))
                .satisfies(e -> assertThat(e.reason()).contains("not text"));
    }

    @Test
    void anEmptyFileIsRefused() {
        assertThatExceptionOfType(UnreadableDocumentException.class)
                .isThrownBy(() -> new Inbox(folder).read("empty.txt", new byte[0]))
                .withMessageContaining("empty");
    }
}
