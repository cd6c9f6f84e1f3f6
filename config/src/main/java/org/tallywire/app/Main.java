package org.tallywire.app;

import java.nio.file.Path;
import org.tallywire.app.cli.CommandLineProgram;
import org.tallywire.app.cli.Console;
import org.tallywire.app.cli.Interruption;
import org.tallywire.app.settings.SettingsLoader;

/** Starts the program on the command line's arguments and ends the process with its exit code. */
public final class Main {
    private Main() {}

    public static void main(String... arguments) {
        Interruption interruption = Interruption.ofProcess();
        Console console = Console.ofProcess();
        SettingsLoader settings = new SettingsLoader(System.getenv(), Path.of(""));
        int status = new CommandLineProgram(console, settings, interruption).run(arguments);
        console.flush();
        interruption.nothingLeftToEnd();
        System.exit(status);
    }
}
