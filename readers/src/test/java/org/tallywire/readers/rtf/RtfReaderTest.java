package org.tallywire.readers.rtf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.tallywire.article.Article;
import org.tallywire.article.Published;
import org.tallywire.article.UnreadableDocumentException;
import org.tallywire.lexicon.DataFolder;
import org.tallywire.lexicon.DataRow;
import org.tallywire.readers.Inbox;

/** What LibreOffice writes is read in the tests of office documents. */
class RtfReaderTest {
    @TempDir
    Path folder;

    static List<DataRow> cases() {
        return DataFolder.onClassPath("cases").getTable("rtf.csv").rows();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void textIsReadAsItIsShown(DataRow row) throws Exception {
        assertThat(article("{\\rtf1\\ansi " + row.get("input") + "}").body())
                .as(row.get("id") + ": " + row.get("reason"))
                .isEqualTo(row.get("expected").replace("\\n", "\n"));
    }

    @Test
    void propertiesCountWhereTheTextIsSilent() throws Exception {
        Article article = article(
                "{\\rtf1\\ansi\\ansicpg1252{\\info{\\title Caf\\'e9 is full}{\\author Ida Roth}{\\*\\company Vell}"
                        + "{\\company Vell News}{\\creatim\\yr2026\\mo11\\dy3\\hr9\\min5}}\\lang2057 Three boats left.\\par}");
        assertThat(article.title()).isEqualTo("Caf\u00E9 is full");
        assertThat(article.authors()).containsExactly("Ida Roth");
        assertThat(article.publisher()).isEqualTo("Vell News");
        assertThat(article.published()).extracting(Published::iso).isEqualTo("2026-11-03");
        assertThat(article.published()).extracting(Published::foundIn).isEqualTo("rtf:creatim");
        assertThat(article.language()).isEqualTo("en-GB");
        assertThat(article.body()).isEqualTo("Three boats left.");
    }

    @Test
    void groupsWithoutEndAndWithoutStartAreRead() throws Exception {
        assertThat(article("{\\rtf1 " + "{".repeat(100_000) + "Three boats left.")
                        .body())
                .isEqualTo("Three boats left.");
        assertThat(article("{\\rtf1 " + "}".repeat(100_000) + "Three boats left.")
                        .body())
                .isEqualTo("Three boats left.");
    }

    @Test
    void oneWithoutTextIsSetAside() {
        assertThatExceptionOfType(UnreadableDocumentException.class)
                .isThrownBy(() -> article("{\\rtf1{\\pict 00ff}}"))
                .satisfies(e -> assertThat(e.reason()).contains("found none"));
    }

    private Article article(String rtf) throws Exception {
        return new Inbox(folder).article("note.doc", rtf.getBytes(StandardCharsets.ISO_8859_1));
    }
}
