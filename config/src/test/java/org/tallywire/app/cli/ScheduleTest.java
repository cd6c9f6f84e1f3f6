package org.tallywire.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.xml.sax.InputSource;
import org.yaml.snakeyaml.Yaml;

/** The nightly run is shown to, and installed with, what starts programs at night. Programs of the system are stand-ins. */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "the stand-ins are shell scripts, and paths have slashes")
class ScheduleTest {
    @TempDir
    private Path folder;

    private Path inbox = Path.of("");
    private Path programs = Path.of("");

    @BeforeEach
    void makeFolders() throws IOException {
        inbox = Files.createDirectory(folder.resolve("100% of it's inbox"));
        programs = Files.createDirectory(folder.resolve("programs"));
    }

    @Test
    void systemdGetsAServiceWithFewRightsAndATimer() {
        assertThat(show("systemd", "--at", "03:15").out())
                .contains("OnCalendar=*-*-* 03:15:00")
                .contains("\"run\" \"" + folder + "/100%% of it's inbox\"")
                .contains("ReadWritePaths=\"" + folder + "/reports\" \"" + folder + "/data\"")
                .contains("NoNewPrivileges=yes");
    }

    @Test
    void theRunIsAskedForTheReportsThatTheScheduleWasAskedFor() {
        assertThat(show("cron", "--formats", "pdf", "--watchlist", "topics.yml").out())
                .contains("'--formats' 'pdf' '--watchlist' '")
                .contains("/topics.yml'");
    }

    @Test
    void theServiceMayWriteTheNumbersForTheMonitor() {
        Map<String, String> environment = Map.of(
                "TALLYWIRE_METRICS_FILE",
                folder.resolve("monitor/tallywire.prom").toString());
        CallRecorder.Ran ran = new CallRecorder(folder, environment).call(arguments(List.of("--with", "systemd")));

        assertThat(ran.out()).containsPattern("ReadWritePaths=.* \"" + folder + "/monitor\"");
    }

    @Test
    void cronGetsALineThatTheShellTakesApartRightly() {
        assertThat(show("cron", "--at", "03:15").out())
                .contains("15 3 * * * cd ")
                .contains("'" + folder + "/100\\% of it'\\''s inbox'");
    }

    @Test
    void windowsGetsATaskInXml() throws Exception {
        String xml = show("windows").out();
        DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new InputSource(new StringReader(xml)));
        assertThat(xml).contains("<StartBoundary>2026-01-01T02:30:00</StartBoundary>");
    }

    @Test
    void kubernetesGetsACronJobInYaml() {
        Map<String, Object> job = new Yaml()
                .load(show("kubernetes", "--image", "reg:5000/tally\"wire").out());
        assertThat(job).containsEntry("kind", "CronJob");
        assertThat(String.valueOf(job)).contains("image=reg:5000/tally\"wire").contains("schedule=30 2 * * *");
    }

    @Test
    void anUnknownSchedulerIsWrongUsage() {
        CallRecorder.Ran ran = show("moon");
        assertThat(ran.status()).isEqualTo(2);
        assertThat(ran.err()).contains("there is no scheduler 'moon'; there are: systemd, cron, windows, kubernetes");
    }

    @Test
    void aDatabaseAddressIsNotWrittenWhereEverybodyReadsIt() {
        CallRecorder.Ran ran = show("cron", "--jdbc-url", "jdbc:postgresql://host/news?password=secret");
        assertThat(ran.status()).isEqualTo(2);
        assertThat(ran.out()).doesNotContain("secret");
        assertThat(ran.err()).contains("write it as jdbc-url into the settings file instead");
    }

    @Test
    void cronKeepsOtherLinesAndHasOursOnce() throws Exception {
        Path table = Files.writeString(folder.resolve("table"), "0 1 * * * backup\n");
        program("crontab", "if [ \"$1\" = -l ]; then cat '" + table + "'; else cat > '" + table + "'; fi");
        assertThat(install("cron").status()).isZero();
        assertThat(install("cron", "--at", "04:45").status()).isZero();
        assertThat(Files.readAllLines(table))
                .hasSize(3)
                .startsWith("0 1 * * * backup", "# tallywire: every night")
                .last()
                .asString()
                .startsWith("45 4 * * * cd ");
    }

    @Test
    void theFirstLineOfACrontabMakesOne() throws Exception {
        Path table = folder.resolve("table");
        program(
                "crontab",
                "if [ \"$1\" = -l ]; then echo no crontab for me >&2; exit 1; else cat > '" + table + "'; fi");
        assertThat(install("cron").status()).isZero();
        assertThat(table).content().contains("30 2 * * *");
    }

    @Test
    void systemdIsToldOfItsUnits() throws Exception {
        Path calls = folder.resolve("calls");
        program("systemctl", "echo \"$@\" >> '" + calls + "'");
        CallRecorder.Ran ran = install("systemd");
        assertThat(ran.status()).as(ran.err()).isZero();
        assertThat(folder.resolve("systemd/user/tallywire.service")).content().contains("ExecStart=");
        assertThat(Files.readAllLines(calls))
                .containsExactly("--user daemon-reload", "--user enable --now tallywire.timer");
        assertThat(folder.resolve("reports")).isDirectory();
    }

    @Test
    void aMissingSchedulerIsNamedWithTheRemedy() throws Exception {
        CallRecorder.Ran ran = install("kubernetes");
        assertThat(ran.status()).isEqualTo(1);
        assertThat(ran.err()).contains("kubectl").contains("without --install it is shown");
    }

    private CallRecorder.Ran show(String scheduler, String... more) {
        return CallRecorder.in(folder).call(arguments(List.of("--with", scheduler), more));
    }

    private CallRecorder.Ran install(String scheduler, String... more) throws Exception {
        Map<String, String> environment = Map.of(
                "PATH", programs + ":/bin:/usr/bin",
                "XDG_CONFIG_HOME", folder.toString(),
                "TALLYWIRE_OUT", folder.resolve("reports").toString(),
                "TALLYWIRE_DATA", folder.resolve("data").toString());
        return RealProcess.start(
                        folder,
                        List.of("-Duser.name=somebody"),
                        environment,
                        arguments(List.of("--with", scheduler, "--install"), more))
                .ran();
    }

    private String[] arguments(List<String> first, String... more) {
        List<String> all = new ArrayList<>(List.of("schedule", inbox.toString()));
        all.addAll(first);
        all.addAll(List.of(more));
        return all.toArray(String[]::new);
    }

    private void program(String name, String script) throws IOException {
        Path file = Files.writeString(programs.resolve(name), "#!/bin/sh\n" + script + "\n");
        assertThat(file.toFile().setExecutable(true)).isTrue();
    }
}
