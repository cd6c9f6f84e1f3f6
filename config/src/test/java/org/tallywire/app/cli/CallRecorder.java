package org.tallywire.app.cli;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import org.tallywire.app.settings.SettingsLoader;

/** Calls the program inside this process and keeps what it says. */
final class CallRecorder {
    private final Path directory;
    private final Map<String, String> environment;

    /**
     * @param directory where relative paths of settings start
     * @param environment the program's variables
     */
    CallRecorder(Path directory, Map<String, String> environment) {
        this.directory = directory;
        this.environment = environment;
    }

    /** The program with its data and reports in a folder, on the morning of 1 November 2026. */
    static CallRecorder in(Path folder) {
        return new CallRecorder(
                folder,
                Map.of(
                        "TALLYWIRE_DATA", folder.resolve("data").toString(),
                        "TALLYWIRE_OUT", folder.resolve("reports").toString(),
                        "TALLYWIRE_CLOCK", "2026-11-01T06:00:00Z"));
    }

    Ran call(String... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Console console = Console.plain(stream(out), stream(err));
        SettingsLoader settings = new SettingsLoader(environment, directory);
        int status = new CommandLineProgram(console, settings, Interruption.never()).run(arguments);
        console.flush();
        return new Ran(status, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    private static PrintStream stream(ByteArrayOutputStream bytes) {
        return new PrintStream(bytes, true, StandardCharsets.UTF_8);
    }

    /** What a call gave. */
    record Ran(int status, String out, String err) {}
}
