package org.tallywire.readers.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Base64;
import java.util.Date;
import java.util.List;
import org.apache.james.mime4j.dom.Entity;
import org.apache.james.mime4j.dom.Message;
import org.apache.james.mime4j.message.BodyPartBuilder;
import org.apache.james.mime4j.message.DefaultMessageWriter;
import org.apache.james.mime4j.message.MultipartBuilder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tallywire.article.Article;
import org.tallywire.article.Published;
import org.tallywire.article.Reading;
import org.tallywire.article.UnreadableDocumentException;
import org.tallywire.readers.Inbox;
import org.tallywire.readers.archive.Zip;

class MailReadersTest {
    private static final String HEAD = """
            From: Mara Lindqvist <mara@courier.example>
            To: desk@tribune.example
            Subject: Ferry and barge collide
            Date: Tue, 03 Nov 2026 23:30:00 -0500
            Message-ID: <17@courier.example>
            MIME-Version: 1.0
            """;

    @TempDir
    Path folder;

    @Test
    void theFieldsOfAMailDescribeItsText() throws Exception {
        Article article = only(HEAD + """
                Organization: Harbour Courier
                Content-Language: en
                Content-Type: text/plain; charset=utf-8

                Twelve people were hurt.

                Two boats sank.
                --\s
                Mara, +00 0000
                """);
        assertThat(article.body()).isEqualTo("Twelve people were hurt.\n\nTwo boats sank.");
        assertThat(article.title()).isEqualTo("Ferry and barge collide");
        assertThat(article.authors()).containsExactly("Mara Lindqvist");
        assertThat(article.publisher()).isEqualTo("Harbour Courier");
        assertThat(article.record()).isEqualTo("17@courier.example");
        assertThat(article.language()).isEqualTo("en");
        assertThat(article.published()).extracting(Published::iso).isEqualTo("2026-11-03");
        assertThat(article.source()).isEqualTo("mail.eml");
    }

    @Test
    void aSenderThatIsNoPersonIsThePublisher() throws Exception {
        Article article = only("""
                From: "Port Authority of Lodrin" <press@port.example>
                Subject: =?UTF-8?Q?Caf=C3=A9s?= =?UTF-8?B?IGNsb3NlZA==?=
                Date: 3 Nov 2026 10:00 +0100
                MIME-Version: 1.0

                Nine ships wait.
                """);
        assertThat(article.authors()).isEmpty();
        assertThat(article.publisher()).isEqualTo("Port Authority of Lodrin");
        assertThat(article.title()).isEqualTo("Caf\u00E9s closed");
    }

    @Test
    void ofAlternativesThePlainOneIsTaken() throws Exception {
        assertThat(only(alternatives("Twelve people were hurt on Tuesday.")).body())
                .isEqualTo("Twelve people were hurt on Tuesday.");
    }

    @Test
    void aPlainStubIsNotTheText() throws Exception {
        assertThat(only(alternatives("See web.")).body())
                .isEqualTo("Twelve people were hurt on Tuesday evening.\n\nTwo boats sank.");
    }

    private static String alternatives(String plain) {
        return HEAD + """
                Content-Type: multipart/alternative; boundary=b

                --b
                Content-Type: text/plain

                %s
                --b
                Content-Type: text/html; charset=utf-8

                <html><head><style>p {}</style></head><body><p>Twelve people were hurt on Tuesday evening.</p>
                <p>Two boats sank.</p></body></html>
                --b--
                """.formatted(plain);
    }

    @Test
    void flowedLinesAreJoined() throws Exception {
        assertThat(only(HEAD
                                + "Content-Type: text/plain; format=flowed\n\nTwelve people \nwere hurt.\nTwo boats sank.\n")
                        .body())
                .isEqualTo("Twelve people were hurt.\nTwo boats sank.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"windows-1251", "KOI8-R", "UTF-8", "ISO-8859-5", "UTF-16"})
    void theEncodingOfThePartIsBelieved(String charset) throws Exception {
        String text = Base64.getMimeEncoder().encodeToString("Три лодки ушли.".getBytes(Charset.forName(charset)));
        assertThat(only(HEAD + "Content-Type: text/plain; charset=\"" + charset
                                + "\"\nContent-Transfer-Encoding: base64\n\n" + text + "\n")
                        .body())
                .isEqualTo("Три лодки ушли.");
    }

    @Test
    void aWrongCharsetIsNotBelieved() throws Exception {
        assertThat(only(HEAD + "Content-Type: text/plain; charset=us-ascii\n\nTrois bateaux ont coul\u00E9.\n")
                        .body())
                .isEqualTo("Trois bateaux ont coul\u00E9.");
        assertThat(only(HEAD + "Content-Type: text/plain; charset=no-such-set\n\nZürich meldet 12.\n")
                        .body())
                .isEqualTo("Zürich meldet 12.");
    }

    @Test
    void attachmentsAreDocumentsOfTheirOwn() throws Exception {
        Message inner = Message.Builder.of()
                .setFrom("Ida Roth <ida@courier.example>")
                .setSubject("Levee holds")
                .setDate(Date.from(Instant.parse("2026-11-03T08:00:00Z")))
                .setBody("The levee held.", StandardCharsets.UTF_8)
                .build();
        Message mail = Message.Builder.of()
                .setFrom("Mara Lindqvist <mara@courier.example>")
                .setTo("desk@tribune.example")
                .setSubject("Today")
                .setDate(Date.from(Instant.parse("2026-11-03T08:00:00Z")))
                .setBody(MultipartBuilder.create("mixed")
                        .addTextPart("See the files.", StandardCharsets.UTF_8)
                        .addBodyPart(attachment(
                                "text/plain", "lev\u00E9e.txt", "Three boats left.".getBytes(StandardCharsets.UTF_8)))
                        .addBodyPart(attachment(
                                "application/zip",
                                "a.zip",
                                Zip.of("b.txt", "Two came back.".getBytes(StandardCharsets.UTF_8))))
                        .addBodyPart(attachment("image/png", "logo.png", new byte[] {1, 2, 3}))
                        .addBodyPart(BodyPartBuilder.create().setBody(inner).build())
                        .build())
                .build();
        List<Reading> readings = read(write(mail));
        assertThat(readings).allSatisfy(reading -> assertThat(reading).isInstanceOf(Reading.Parsed.class));
        assertThat(readings.stream()
                        .map(reading -> ((Reading.Parsed) reading).article().source()))
                .containsExactly(
                        "mail.eml!lev\u00E9e.txt", "mail.eml!a.zip!b.txt", "mail.eml!message 5.eml", "mail.eml");
    }

    private static Entity attachment(String type, String name, byte[] content) throws Exception {
        return BodyPartBuilder.create()
                .setContentTransferEncoding("base64")
                .setBody(content, type)
                .setContentDisposition("attachment", name)
                .build();
    }

    private static byte[] write(Message mail) throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new DefaultMessageWriter().writeMessage(mail, out);
        return out.toByteArray();
    }

    @Test
    void anEncryptedMailIsSetAsideWithTheReason() throws Exception {
        List<Reading> readings = read((HEAD + """
                Content-Type: multipart/encrypted; protocol="application/pgp-encrypted"; boundary=b

                --b
                Content-Type: application/pgp-encrypted

                Version: 1
                --b
                Content-Type: text/plain; name="notes.txt"

                The meeting is at noon.
                --b--
                """).getBytes(StandardCharsets.UTF_8));
        assertThat(readings.get(0))
                .isInstanceOfSatisfying(
                        Reading.Rejected.class,
                        rejected -> assertThat(rejected.reason()).contains("encrypted"));
    }

    @Test
    void everyMailOfABoxIsRead() throws Exception {
        String box = "From mara@courier.example Tue Nov  3 10:00:00 2026\n" + HEAD
                + "\nThree boats left.\n>From the harbour, at 10:00 in 2026.\n"
                + "From here on it was calm.\n\n"
                + "From ida@courier.example Tue Nov  3 11:00:00 2026\nFrom: Ida Roth <ida@courier.example>\n"
                + "Date: Tue, 3 Nov 2026 11:00:00 +0000\nSubject: Levee\nMessage-ID: <2@x>\n\nTwo came back.\n\n"
                + "From nobody@courier.example Tue Nov  3 12:00:00 2026\nSubject: nothing\nDate: Tue, 3 Nov 2026\n"
                + "From: x@y\n\n\n";
        List<Reading> readings = new Inbox(folder).read("week.mbox", box.getBytes(StandardCharsets.UTF_8));
        assertThat(readings).hasSize(3);
        assertThat(((Reading.Parsed) readings.get(0)).article().body())
                .isEqualTo("Three boats left.\nFrom the harbour, at 10:00 in 2026.\nFrom here on it was calm.");
        assertThat(((Reading.Parsed) readings.get(1)).article().source()).isEqualTo("week.mbox!message 2");
        assertThat(readings.get(2))
                .isInstanceOfSatisfying(
                        Reading.Rejected.class,
                        rejected -> assertThat(rejected.place()).startsWith("message 3"));
    }

    @Test
    void aSavedPageIsReadAsThePage() throws Exception {
        String page = """
                From: <Saved by Blink>
                Snapshot-Content-Location: https://courier.example/ferry
                Subject: =?utf-8?Q?Ferry=20and=20barge?=
                Date: Tue, 3 Nov 2026 10:00:00 -0000
                MIME-Version: 1.0
                Content-Type: multipart/related; type="text/html"; boundary="----B"

                ------B
                Content-Type: text/html
                Content-Transfer-Encoding: quoted-printable
                Content-Location: https://courier.example/ferry

                <!DOCTYPE html><html lang=3D"en"><head><meta charset=3D"utf-8"><title>Ferry</title></head><body><article>=
                <h1>Ferry</h1><p>Twelve people were hurt when a ferry and a barge met in the harbour caf=C3=A9.</p>=
                <p>Two boats sank, the harbour master said on Tuesday in the evening.</p></article></body></html>
                ------B
                Content-Type: image/png
                Content-Transfer-Encoding: base64

                iVBORw0KGgo=
                ------B--
                """.replace("\n", "\r\n");
        Article article = new Inbox(folder).article("page.mhtml", page);
        assertThat(article.body()).contains("Twelve people", "caf\u00E9", "Two boats sank");
        assertThat(article.title()).isEqualTo("Ferry");
    }

    @Test
    void aLongLineIsRead() throws Exception {
        String text = "Three boats left. ".repeat(60_000);
        assertThat(only(HEAD + "\n" + text + "\n").body()).hasSize(text.strip().length());
    }

    @Test
    void partsTooDeepInEachOtherAreRefused() {
        StringBuilder mail = new StringBuilder(HEAD);
        for (int i = 0; i < 3000; i++) {
            mail.append("Content-Type: multipart/mixed; boundary=b%d\n\n--b%d\n".formatted(i, i));
        }
        assertThatExceptionOfType(UnreadableDocumentException.class)
                .isThrownBy(() -> read(mail.toString().getBytes(StandardCharsets.UTF_8)))
                .satisfies(e -> assertThat(e.reason()).contains("40 deep"));
    }

    private Article only(String mail) throws Exception {
        return new Inbox(folder).article("mail.eml", mail);
    }

    private List<Reading> read(byte[] mail) throws Exception {
        return new Inbox(folder).read("mail.eml", mail);
    }
}
