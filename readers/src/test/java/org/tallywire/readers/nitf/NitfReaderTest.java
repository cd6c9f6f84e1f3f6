package org.tallywire.readers.nitf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tallywire.article.Article;
import org.tallywire.article.UnreadableDocumentException;
import org.tallywire.readers.Inbox;
import org.tallywire.readers.Samples;

class NitfReaderTest {
    @TempDir
    Path folder;

    @Test
    void anArticleIsReadWithAllThatItSaysOfItself() throws Exception {
        Article article = new Inbox(folder).article("0417.txt", Samples.bytes("newsml/nitf.xml"));
        assertThat(article.title()).isEqualTo("Barge strikes pier in Orren; 14 hurt");
        assertThat(article.authors()).containsExactly("Mara Ilves", "Tomas Reyk");
        assertThat(article.publisher()).isEqualTo("Orren Courier");
        assertThat(Objects.requireNonNull(article.published()).iso()).isEqualTo("2026-04-17T18:15:00Z");
        assertThat(article.language()).isEqualTo("en");
        assertThat(article.url()).isEqualTo("https://courier.example/2026/04/barge");
        assertThat(article.record()).isEqualTo("orr-2026-0417-2");
    }

    @Test
    void theBodyIsTheContentWithoutCaptionsNotesAndTaglines() throws Exception {
        Article article = new Inbox(folder).article("0417.xml", Samples.bytes("newsml/nitf.xml"));
        assertThat(article.body()).isEqualTo("""
                At least 14 people were hurt when a barge struck a pier, the\u00A0harbour master said.

                Cargo lost

                Some 200 tons of grain & salt went
                overboard.

                Ship | Crew

                Alma | 9""");
    }

    @Test
    void aTextThatItsSourceHasWithdrawnIsSetAside() throws Exception {
        String killed = new String(Samples.bytes("newsml/nitf.xml"), StandardCharsets.UTF_8)
                .replace("management-status=\"usable\"", "management-status=\"canceled\"");
        assertThatExceptionOfType(UnreadableDocumentException.class)
                .isThrownBy(() -> new Inbox(folder).article("0417.xml", killed))
                .satisfies(e -> assertThat(e.reason()).contains("marks it as canceled"));
    }

    @Test
    void anArticleWithoutATextIsSetAside() {
        assertThatExceptionOfType(UnreadableDocumentException.class)
                .isThrownBy(() -> new Inbox(folder).article("a.xml", "<nitf><body><body.head/></body></nitf>"))
                .satisfies(e -> assertThat(e.place()).isEqualTo("body.content"));
    }

    @Test
    void entitiesOfItsOwnAreRefused() {
        String trap = "<!DOCTYPE nitf [<!ENTITY x SYSTEM \"file:///etc/hostname\">]>"
                + "<nitf><body><body.content><p>&x;</p></body.content></body></nitf>";
        assertThatExceptionOfType(UnreadableDocumentException.class)
                .isThrownBy(() -> new Inbox(folder).article("a.xml", trap))
                .satisfies(e -> assertThat(e.reason()).contains("not followed"));
    }
}
