package org.tallywire.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetupTest;
import com.sun.net.httpserver.HttpServer;
import jakarta.mail.Multipart;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a nightly run made is handed over, and what fails is tried again by the next one. */
class DeliveryTest {
    private static final int DONE = ExitStatus.DOCUMENTS_SET_ASIDE.code();

    @TempDir
    private Path folder;

    private Path inbox;
    private final Map<String, String> environment = new HashMap<>();

    @BeforeEach
    void givesTheProgramAnInbox() throws Exception {
        inbox = SampleInbox.smallIn(folder);
    }

    @Test
    void folderGetsTheReportsAndLatestLeadsToTheNewest() throws IOException {
        Path shared = folder.resolve("shared");
        environment.put("TALLYWIRE_DELIVERY_FOLDER", shared.toString());

        assertThat(run(1).out()).contains("run 1 handed over: folder");
        assertThat(run(2).status()).isEqualTo(DONE);

        assertThat(shared)
                .isDirectoryContaining("glob:**/tallywire-2026-11-01.xlsx")
                .isDirectoryNotContaining("glob:**/*.part");
        assertThat(Files.readAllBytes(shared.resolve("latest.xlsx")))
                .isEqualTo(Files.readAllBytes(folder.resolve("reports/tallywire-2026-11-02.xlsx")));
    }

    @Test
    void folderThatDoesNotTakeThemGetsThemFromTheNextRun() throws IOException {
        Path shared = Files.writeString(folder.resolve("shared"), "a file where the folder should be");
        environment.put("TALLYWIRE_DELIVERY_FOLDER", shared.toString());

        CallRecorder.Ran first = run(1);
        Files.delete(shared);
        CallRecorder.Ran second = run(2);

        assertThat(first.status()).isEqualTo(DONE);
        assertThat(first.err()).contains("run 1 was not handed over (folder)", "the next run tries again");
        assertThat(second.out()).contains("run 1 handed over: folder", "run 2 handed over: folder");
        assertThat(shared).isDirectoryContaining("glob:**/tallywire-2026-11-01.xlsx");
    }

    @Test
    void reportThatWasWrittenAnewIsHandedOverOnce() throws IOException {
        Path shared = Files.writeString(folder.resolve("shared"), "a file where the folder should be");
        environment.put("TALLYWIRE_DELIVERY_FOLDER", shared.toString());
        run(1);
        Files.delete(shared);

        assertThat(run(1).out()).contains("run 2 handed over").doesNotContain("run 1 handed over");
    }

    @Test
    void webhookIsToldOfEachRunUntilItListens() throws IOException {
        List<String> heard = Collections.synchronizedList(new ArrayList<>());
        List<Integer> answers = Collections.synchronizedList(new ArrayList<>(List.of(503, 204, 204)));
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/told", exchange -> {
            heard.add(exchange.getRequestHeaders().getFirst("Authorization") + " "
                    + new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
            exchange.sendResponseHeaders(answers.removeFirst(), -1);
            exchange.close();
        });
        server.start();
        try {
            Path token = Files.writeString(folder.resolve("token"), "s3cret\n");
            environment.put(
                    "TALLYWIRE_DELIVERY_WEBHOOK_URL",
                    "http://127.0.0.1:" + server.getAddress().getPort() + "/told?key=hidden");
            environment.put("TALLYWIRE_DELIVERY_WEBHOOK_TOKEN", "file:" + token);

            assertThat(run(1).err())
                    .contains("the webhook at http://127.0.0.1 answered with 503")
                    .doesNotContain("hidden");
            environment.put("TALLYWIRE_QUALITY_LEASTDAYS", "1");
            environment.put("TALLYWIRE_QUALITY_ARTICLESFAIL", "50");
            assertThat(run(2).status()).as("nothing is new").isEqualTo(ExitStatus.FAILED.code());
        } finally {
            server.stop(0);
        }

        assertThat(heard.getLast()).contains("\"exit_code\" : 1", "0 articles are new");
        assertThat(heard).allSatisfy(told -> assertThat(told).startsWith("Bearer s3cret {"));
        assertThat(heard)
                .extracting(told -> told.replaceAll("(?s).*\"execution\" : (\\d+).*", "$1"))
                .containsExactly("1", "1", "2");
    }

    @Test
    void readersGetTheReportsByMail() throws Exception {
        GreenMail server = new GreenMail(ServerSetupTest.SMTP.dynamicPort());
        server.setUser("tallywire", "tallywire", "s3cret");
        server.start();
        try {
            environment.put("TALLYWIRE_DELIVERY_MAIL_TO", "Desk <desk@example.org>, night@example.org");
            environment.put("TALLYWIRE_DELIVERY_MAIL_FROM", "tallywire@example.org");
            environment.put("TALLYWIRE_DELIVERY_MAIL_HOST", "127.0.0.1");
            environment.put(
                    "TALLYWIRE_DELIVERY_MAIL_PORT",
                    String.valueOf(server.getSmtp().getPort()));
            environment.put("TALLYWIRE_DELIVERY_MAIL_SECURITY", "none");
            environment.put("TALLYWIRE_DELIVERY_MAIL_USER", "tallywire");
            environment.put("TALLYWIRE_DELIVERY_MAIL_PASSWORD", "wrong");
            assertThat(run(1).err())
                    .contains("run 1 was not handed over (mail)")
                    .doesNotContain("wrong");
            environment.put("TALLYWIRE_DELIVERY_MAIL_PASSWORD", "s3cret");
            assertThat(run(1).out()).contains("run 2 handed over: mail");

            MimeMessage[] mails = server.getReceivedMessages();
            assertThat(mails).hasSize(2);
            assertThat(mails[0].getSubject()).isEqualTo("Tallywire: who said which number, 2026-11-01");
            assertThat(mails[0].getMessageID()).isEqualTo("<tallywire-run-2@example.org>");
            Multipart parts = (Multipart) mails[0].getContent();
            assertThat(parts.getCount()).isEqualTo(2);
            assertThat(parts.getBodyPart(0).getContent().toString()).contains("Documents set aside: 2");
            assertThat(parts.getBodyPart(1).getFileName()).isEqualTo("tallywire-2026-11-01.xlsx");
            assertThat(parts.getBodyPart(1).getInputStream().readAllBytes())
                    .isEqualTo(Files.readAllBytes(folder.resolve("reports/tallywire-2026-11-01.xlsx")));
        } finally {
            server.stop();
        }
    }

    @Test
    void secretsOfDeliveryAreNotShown() {
        environment.put("TALLYWIRE_DELIVERY_WEBHOOK_URL", "https://hooks.example.org/T0/secret-path");
        environment.put("TALLYWIRE_DELIVERY_WEBHOOK_TOKEN", "file:/run/secrets/none");
        CallRecorder.Ran missing = program(1).call("config", "show");
        assertThat(missing.status()).isEqualTo(ExitStatus.WRONG_USAGE.code());
        assertThat(missing.err()).contains("delivery.webhook.token", "file: and the path of a file that can be read");
        environment.put("TALLYWIRE_DELIVERY_WEBHOOK_TOKEN", "top-secret");

        assertThat(program(1).call("config", "show").out())
                .contains("tallywire.delivery.webhook.url")
                .doesNotContain("secret-path", "top-secret");
    }

    private CallRecorder.Ran run(int day) {
        return program(day).call("run", inbox.toString(), "--formats", "xlsx");
    }

    private CallRecorder program(int day) {
        Map<String, String> all = new HashMap<>(environment);
        all.put("TALLYWIRE_DATA", folder.resolve("data").toString());
        all.put("TALLYWIRE_OUT", folder.resolve("reports").toString());
        all.put("TALLYWIRE_CLOCK", "2026-11-0" + day + "T06:00:00Z");
        return new CallRecorder(folder, all);
    }
}
