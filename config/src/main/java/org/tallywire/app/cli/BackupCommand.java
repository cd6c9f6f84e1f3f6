package org.tallywire.app.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.tallywire.app.settings.Settings;
import org.tallywire.staging.Backup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

@Command(
        name = "backup",
        description = "Writes a copy of the staged data, whole and as of one moment; tallywire restore reads it.",
        footer = {"  tallywire backup copies/monday.zip", "  tallywire backup monday.zip --data /var/lib/tallywire"})
final class BackupCommand implements Callable<Integer> {
    private final Session session;

    @Parameters(paramLabel = "FILE", description = "The copy, a ZIP file; replaced as a whole.")
    private Path file = Path.of("");

    BackupCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() throws Exception {
        Settings settings = session.assembly().settings();
        requireEmbedded(settings);
        ExportCommand.requireFolderOf(file);
        Backup.write(settings.store(), file, settings.clock().instant());
        session.say("wrote " + file + ", " + Files.size(file) + " bytes");
        return ExitStatus.DONE.code();
    }

    static void requireEmbedded(Settings settings) throws CommandFailedException {
        if (!settings.store().isEmbedded()) {
            throw new CommandFailedException(
                    ExitStatus.WRONG_USAGE,
                    "the data is on a server, " + settings.store().description()
                            + "; use the tools of that server, such as pg_dump");
        }
    }
}
