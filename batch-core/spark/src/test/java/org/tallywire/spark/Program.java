package org.tallywire.spark;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.tallywire.app.cli.CommandLineProgram;
import org.tallywire.app.cli.Console;
import org.tallywire.app.cli.Interruption;
import org.tallywire.app.settings.SettingsLoader;

/** The program, on the morning of 1 November 2026. */
record Program(Path folder) {
    private static final String CLOCK = "2026-11-01T06:00:00Z";

    /** Runs a command inside this process; the first word is its name, and data is kept under another name. */
    Ran call(String data, String... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        SettingsLoader settings = new SettingsLoader(
                Map.of("TALLYWIRE_DATA", folder.resolve(data).toString(), "TALLYWIRE_CLOCK", CLOCK), folder);
        Console console = Console.plain(stream(out), stream(err));
        int status = new CommandLineProgram(console, settings, Interruption.never()).run(arguments);
        console.flush();
        return new Ran(status, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    private static PrintStream stream(ByteArrayOutputStream bytes) {
        return new PrintStream(bytes, true, StandardCharsets.UTF_8);
    }

    /** Starts a command as a process of its own. */
    RunningProcess start(String... arguments) throws IOException, URISyntaxException {
        Path archive = Path.of(CommandLineProgram.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .toURI());
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Dtallywire.program="
                        + Path.of("../../tallywire").toAbsolutePath().normalize(),
                "-jar",
                archive.toString()));
        command.addAll(List.of(arguments));
        ProcessBuilder process = new ProcessBuilder(command).directory(folder.toFile());
        process.environment().put("SPARK_LOCAL_IP", "127.0.0.1");
        process.environment().remove("SPARK_HOME");
        return RunningProcess.start(process, folder);
    }

    /** What a call gave. */
    record Ran(int status, String out, String err) {}
}
