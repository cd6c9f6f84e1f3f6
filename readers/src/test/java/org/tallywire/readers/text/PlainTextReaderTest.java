package org.tallywire.readers.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.tallywire.article.Article;
import org.tallywire.lexicon.DataFolder;
import org.tallywire.lexicon.DataRow;
import org.tallywire.readers.Inbox;

class PlainTextReaderTest {
    @TempDir
    Path folder;

    static List<DataRow> heads() {
        return DataFolder.onClassPath("cases").getTable("text-heads.csv").rows();
    }

    @ParameterizedTest
    @MethodSource("heads")
    void headLinesAreMetadataAndTheRestIsTheBody(DataRow row) throws Exception {
        String text = row.get("input").replace("\\n", "\n").replace("\\r", "\r");
        Article article = new Inbox(folder).article("note.txt", text);
        String published = article.published() == null
                ? ""
                : article.published().iso() + " " + article.published().foundIn();
        assertThat(List.of(
                        String.valueOf(article.title()),
                        String.join(";", article.authors()),
                        published,
                        article.body().replace("\n", "\\n").replace("\r", "\\r")))
                .as(row.get("id") + ": " + row.get("reason"))
                .containsExactly(
                        row.find("title").orElse("null"), row.get("authors"), row.get("published"), row.get("body"));
    }

    @ParameterizedTest
    @CsvSource({
        "UTF-8,        Şəki və Gəncə: 12 nəfər çıxarıldı. Ertəsi gün daha üç nəfər gəldi.",
        "UTF-16LE,     Şəki və Gəncə: 12 nəfər çıxarıldı. Ertəsi gün daha üç nəfər gəldi.",
        "UTF-16BE,     Из порта Кхарва вышли три судна и вернулись два судна.",
        "windows-1251, Из порта Кхарва вышли три судна. Вернулись только два судна и одна лодка.",
        "windows-1252, “Three boats” – says the café’s owner – left the harbour at dawn.",
        "Shift_JIS,    港から三隻の船が出て、二隻が戻ってきた。残りの一隻はまだ見つかっていない。"
    })
    void textsInManyEncodingsAreReadByTheirContent(String charset, String text) throws Exception {
        Article article = new Inbox(folder).article("note.txt", text.getBytes(Charset.forName(charset)));
        assertThat(article.body()).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource({"UTF-8", "UTF-16LE", "UTF-16BE", "UTF-32LE", "UTF-32BE"})
    void aByteOrderMarkSaysTheEncodingAndIsDropped(String charset) throws Exception {
        String text = "Üç qayıq getdi.\r\nİkisi qayıtdı.";
        byte[] bytes = ("\uFEFF" + text).getBytes(Charset.forName(charset));
        assertThat(new Inbox(folder).article("note.txt", bytes).body()).isEqualTo(text);
    }

    @Test
    void aFewBrokenBytesDoNotMakeUtf8SomethingElse() throws Exception {
        byte[] good = "Gəncədən gələn üç nəfər çıxdı və getdi, sonra qayıtdı.".getBytes(StandardCharsets.UTF_8);
        byte[] cut = Arrays.copyOf(good, good.length + 1);
        cut[good.length] = (byte) 0xC5;
        assertThat(new Inbox(folder).article("note.txt", cut).body())
                .isEqualTo("Gəncədən gələn üç nəfər çıxdı və getdi, sonra qayıtdı.\uFFFD");
    }
}
