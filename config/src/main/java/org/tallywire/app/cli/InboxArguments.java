package org.tallywire.app.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine.Parameters;

/** The files and folders that articles are read from. */
final class InboxArguments {
    @Parameters(
            arity = "1..*",
            paramLabel = "INBOX",
            description = "Files, or folders that are read with all that is in them.")
    private List<Path> inboxes = List.of();

    /** The inboxes, all of which can be read. */
    List<Path> paths() throws CommandFailedException {
        requireReadable(inboxes);
        return inboxes;
    }

    static void requireReadable(List<Path> inboxes) throws CommandFailedException {
        for (Path inbox : inboxes) {
            if (!Files.isReadable(inbox)) {
                throw new CommandFailedException(
                        ExitStatus.WRONG_USAGE,
                        "the inbox " + inbox + (Files.exists(inbox) ? " may not be read" : " was not found")
                                + "; name a file or folder that can be read");
            }
        }
    }
}
