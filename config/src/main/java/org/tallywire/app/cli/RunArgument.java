package org.tallywire.app.cli;

import org.tallywire.app.assembly.Assembly;
import org.tallywire.report.RunDetails;
import org.tallywire.report.StagedArchive;
import org.tallywire.staging.DataStoreException;
import picocli.CommandLine.Parameters;

/** The number of a run. */
final class RunArgument {
    @Parameters(paramLabel = "RUN", description = "Number of the run, as 'tallywire runs' shows it.")
    private long number;

    long number() {
        return number;
    }

    /** What is kept of it. */
    RunDetails details(Assembly assembly) throws CommandFailedException, DataStoreException {
        try (StagedArchive archive = assembly.openArchive()) {
            return archive.findRun(number)
                    .orElseThrow(() -> new CommandFailedException(
                            ExitStatus.WRONG_USAGE,
                            "there is no run " + number + "; 'tallywire runs' lists those there are"));
        }
    }
}
