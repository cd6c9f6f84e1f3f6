package org.tallywire.app.cli;

import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.tallywire.app.settings.Settings;
import org.tallywire.staging.Backup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

@Command(
        name = "restore",
        description =
                "Makes a copy that tallywire backup wrote the data of a folder. The folder must hold none; a copy of an older"
                        + " version is brought up to date.",
        footer = {"  tallywire restore monday.zip --data /var/lib/tallywire-new"})
final class RestoreCommand implements Callable<Integer> {
    private final Session session;

    @Parameters(paramLabel = "FILE", description = "The copy.")
    private Path file = Path.of("");

    RestoreCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() throws Exception {
        Settings settings = session.assembly().settings();
        BackupCommand.requireEmbedded(settings);
        if (!Files.isReadable(file)) {
            throw new CommandFailedException(
                    ExitStatus.WRONG_USAGE, "the copy " + file + " was not found, or may not be read; name another");
        }
        try {
            Backup.restore(file, settings.data(), settings.clock().instant());
        } catch (FileAlreadyExistsException e) {
            throw new CommandFailedException(
                    ExitStatus.WRONG_USAGE,
                    settings.data() + " holds data, which is never overwritten; name an empty folder with --data",
                    e);
        }
        session.say("restored " + file + " to " + settings.data());
        return ExitStatus.DONE.code();
    }
}
