package org.tallywire.app.cli;

import static java.util.Objects.requireNonNull;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.tallywire.app.assembly.Assembly;
import org.tallywire.job.JobRequest;
import org.tallywire.readers.parquet.ParquetFolder;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

@Command(
        name = "load",
        description = {
            "Stages the facts that 'tallywire spark' has found on a cluster, as if they were found here.",
            "What is staged already is left alone. Comparing and reporting is left to 'run' or 'report'."
        },
        footer = {"  tallywire load facts", "  tallywire load facts --jdbc-url jdbc:postgresql://db/tallywire"})
final class LoadCommand implements Callable<Integer> {
    @Parameters(arity = "1", paramLabel = "FACTS", description = "Folder that 'tallywire spark' has written.")
    private @Nullable Path folder;

    private final Session session;

    LoadCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() throws Exception {
        JobRequest request = request(requireNonNull(folder));
        return new JobCall(session, session.assembly()).call("load", request).code();
    }

    /** Loading of a folder, which must be complete. */
    static JobRequest request(Path folder) throws CommandFailedException {
        InboxArguments.requireReadable(List.of(folder));
        if (!new ParquetFolder(folder).isComplete()) {
            throw new CommandFailedException(
                    ExitStatus.WRONG_USAGE,
                    folder + " holds no complete facts (there is no file " + ParquetFolder.COMPLETE
                            + "); name the folder that 'tallywire spark' has written, once that is done");
        }
        return new JobRequest.Load(folder, Assembly.facts(folder));
    }
}
