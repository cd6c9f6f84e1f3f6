package org.tallywire.readers.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.tallywire.readers.Inbox;

/** Pages that nobody wrote for readers: they end in an article, whatever stands around it. */
class HostilePageTest {
    private static final String TEXT =
            "Three fishing boats left the harbour of Kharva at dawn on Tuesday, the port authority said, although a storm had been forecast for the afternoon.";

    @TempDir
    Path folder;

    static Stream<String> surroundings() {
        return Stream.of(
                "<div class=box>".repeat(20_000),
                "<figure><figcaption>a caption</figcaption>".repeat(3_000),
                "<figcaption>a caption</figcaption>".repeat(30_000),
                "<h3><button>more</button></h3><div hidden>x</div>".repeat(10_000),
                "<ol><li>".repeat(3_000),
                "<template id=B:0></template>" + "<i>wait</i>".repeat(30_000) + "<div hidden id=S:0>"
                        + "<b>part</b>".repeat(30_000) + "</div>",
                "<div hidden id=S:1><template id=B:1></template></div>",
                "<p itemprop=datePublished>31 February 9999999999</p><p>By ,,, and and &amp; ;;;</p>",
                "<script type=application/ld+json>" + "[".repeat(5_000) + "</script>",
                "<table><tr><td><table>".repeat(500),
                "<a href=/x>".repeat(5_000),
                "</div></p></body></html>".repeat(1_000),
                "\uFFFF<\u0001>&#0;&#xD800;");
    }

    @ParameterizedTest
    @MethodSource("surroundings")
    void theTextIsFoundWhateverStandsBeforeIt(String markup) throws Exception {
        String page = "<!DOCTYPE html><html><body><main><p>" + TEXT + "</p><p>" + TEXT.replace("Three", "Four")
                + "</p></main>" + markup + "</body></html>";
        assertThat(new Inbox(folder).article("page.html", page).body()).contains(TEXT);
    }

    @Test
    void aPageOfFiveMegabytesIsRead() throws Exception {
        String page = "<!DOCTYPE html><html><body><h1>Boats leave Kharva</h1><main>"
                + ("<p>" + TEXT + "</p><ul><li>" + TEXT.replace("Three", "Two") + "</li></ul>").repeat(16_000)
                + "</main></body></html>";
        assertThat(new Inbox(folder).article("page.html", page).title()).isEqualTo("Boats leave Kharva");
    }
}
