package org.tallywire.readers.xml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class XmlEventsTest {
    @ParameterizedTest
    @CsvSource({
        "AT&T,AT&T",
        "a &amp; b,a & b",
        "a &nbsp b,a &nbsp b",
        "&hellip;,\u2026",
        "&#8217;&#x2019;,\u2019\u2019",
        "&#0;&#xFFFF;,\uFFFD\uFFFD",
        "&undefined;,&undefined;",
        "<![CDATA[&nbsp; & <b>]]>,&nbsp; & <b>",
        "&,&",
        "<!-- & -->x,x",
        "y\u0007x,y\uFFFDx",
        "\uD83D\uDE80,\uD83D\uDE80"
    })
    void whatPeopleWriteWrongIsMended(String written, String expected) throws IOException {
        assertThat(content("<a>" + written + "</a>")).isEqualTo(expected);
    }

    @Test
    void anyNumberOfReferencesIsRead() throws IOException {
        assertThat(content("<a>" + "&amp;&#65;&eacute;".repeat(100_000) + "</a>"))
                .hasSize(300_000);
    }

    @Test
    void aLongTextIsOneText() throws IOException {
        assertThat(content("<a>" + "x".repeat(1_000_000) + "</a>")).hasSize(1_000_000);
    }

    @Test
    void nothingOutsideIsAsked() throws IOException {
        assertThat(content("<!DOCTYPE a SYSTEM \"file:///etc/hostname\"><a>x</a>"))
                .isEqualTo("x");
    }

    @Test
    void aFaultHasItsPlace() {
        assertThatExceptionOfType(XmlFaultException.class)
                .isThrownBy(() -> content("<a>\n<b></a>"))
                .withMessageContaining("line 2, column");
    }

    @Test
    void utf16IsReadWithAndWithoutAMark() throws IOException {
        String text = "<a>Three boats left.</a>";
        assertThat(content(("\uFEFF" + text).getBytes(StandardCharsets.UTF_16LE)))
                .isEqualTo("Three boats left.");
        assertThat(content(text.getBytes(StandardCharsets.UTF_16BE))).isEqualTo("Three boats left.");
    }

    private static String content(String xml) throws IOException {
        return content(xml.getBytes(StandardCharsets.UTF_8));
    }

    private static String content(byte[] xml) throws IOException {
        try (XmlEvents events = XmlEvents.of(new ByteArrayInputStream(xml))) {
            assertThat(events.next()).isTrue();
            String content = events.content();
            assertThat(events.next()).isFalse();
            return content;
        }
    }
}
