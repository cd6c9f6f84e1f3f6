package org.tallywire.readers.newsml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tallywire.article.Article;
import org.tallywire.article.Reading;
import org.tallywire.article.UnreadableDocumentException;
import org.tallywire.readers.Inbox;
import org.tallywire.readers.Samples;

class NewsmlReaderTest {
    @TempDir
    Path folder;

    @Test
    void anItemIsReadWithAllThatItSaysOfItself() throws Exception {
        Article article = inbox().article("item", Samples.bytes("newsml/newsitem.xml"));
        assertThat(article.title()).isEqualTo("River Vell floods 300 homes");
        assertThat(article.authors()).containsExactly("Ida Roth");
        assertThat(article.publisher()).isEqualTo("Vell News");
        assertThat(Objects.requireNonNull(article.published()).iso()).isEqualTo("2026-11-03T08:05:00Z");
        assertThat(Objects.requireNonNull(article.published()).foundIn()).isEqualTo("newsml:firstCreated");
        assertThat(article.language()).isEqualTo("en");
        assertThat(article.url()).isEqualTo("https://vell.example/flood");
        assertThat(article.record()).isEqualTo("urn:newsml:vell.example:20261103:flood");
        assertThat(article.source()).isEqualTo("item");
        assertThat(article.body())
                .as("the title stands outside the body")
                .isEqualTo("Some 300 homes were flooded in Vell Harbour, the fire service said.\n\n"
                        + "Nine people are missing.");
    }

    @Test
    void everyTextOfAMessageIsReadAndTheRestSetAsideWithItsReason() throws Exception {
        List<Reading> readings = inbox().read("message.xml", Samples.bytes("newsml/message.xml"));
        assertThat(readings).hasSize(5);
        Article ferry = parsed(readings.get(0));
        assertThat(ferry.source()).isEqualTo("message.xml!item 1");
        assertThat(ferry.body()).isEqualTo("A ferry with 80 people turned back.\n\nNobody was hurt.");
        assertThat(ferry.publisher()).isEqualTo("Vell News");
        assertThat(readings.get(1).toString()).contains("item 2", "of the kind picture", "lies in a file elsewhere");
        assertThat(readings.get(2).toString()).contains("item 3", "whose source marks it as canceled");
        assertThat(parsed(readings.get(4)).body()).isEqualTo("Short note: 2 trains were late.");
    }

    @Test
    void nitfInsideAnItemFillsWhatTheItemLeavesOut() throws Exception {
        Article grain = parsed(
                inbox().read("message.xml", Samples.bytes("newsml/message.xml")).get(3));
        assertThat(grain.title()).isEqualTo("Grain stored");
        assertThat(grain.authors()).containsExactly("Ida Roth");
        assertThat(Objects.requireNonNull(grain.published()).iso()).isEqualTo("2026-11-02");
        assertThat(grain.record()).isEqualTo("urn:4");
    }

    @Test
    void aLeadThatStandsAgainInTheWholeTextIsReadOnce() throws Exception {
        Article grain = parsed(
                inbox().read("message.xml", Samples.bytes("newsml/message.xml")).get(3));
        assertThat(grain.body()).isEqualTo("The port stored 4,000 tons.\n\nIt had 3,000 a year ago.");
    }

    @Test
    void itemsBeforeAFaultAreKept() throws Exception {
        byte[] whole = Samples.bytes("newsml/message.xml");
        String text = new String(whole, StandardCharsets.UTF_8);
        byte[] cut = Arrays.copyOf(whole, text.indexOf("urn:2"));
        var readings = inbox().readers().getFor(inbox().put("cut.xml", cut)).open(inbox().put("cut.xml", cut));
        try (readings) {
            assertThat(readings.next())
                    .hasValueSatisfying(
                            first -> assertThat(parsed(first).record()).isEqualTo("urn:1"));
            assertThatExceptionOfType(UnreadableDocumentException.class)
                    .isThrownBy(readings::next)
                    .satisfies(e -> assertThat(e.place()).startsWith("line "));
            assertThat(readings.next()).isEmpty();
        }
    }

    @Test
    void aPackageOfReferencesIsSetAside() {
        String item = "<packageItem xmlns=\"http://iptc.org/std/nar/2006-10-01/\"><itemMeta/></packageItem>";
        assertThatExceptionOfType(UnreadableDocumentException.class)
                .isThrownBy(() -> inbox().article("package.xml", item))
                .satisfies(e -> assertThat(e.reason()).contains("refers to items elsewhere"));
    }

    private Inbox inbox() {
        return new Inbox(folder);
    }

    private static Article parsed(Reading reading) {
        return ((Reading.Parsed) reading).article();
    }
}
