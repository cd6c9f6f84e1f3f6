package org.tallywire.app.cli;

import java.util.concurrent.Callable;
import org.tallywire.job.JobRuntime;
import org.tallywire.job.housekeeping.Tidied;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

@Command(
        name = "housekeeping",
        description = {
            "Removes what is older than it has to be kept (tallywire.keep), and makes the data smaller.",
            "A nightly run removes it, too. Facts, answers of reviewers and the newest reports are never removed."
        },
        footer = {"  tallywire housekeeping --dry-run", "  tallywire housekeeping"})
final class HousekeepingCommand implements Callable<Integer> {
    private final Session session;

    @Option(names = "--dry-run", description = "Only tells what would be removed.")
    private boolean dryRun;

    HousekeepingCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() throws Exception {
        Tidied tidied;
        try (JobRuntime jobs = session.assembly().openJobs(outcome -> "")) {
            tidied = jobs.tidy(dryRun);
        }
        if (session.options().json()) {
            session.console().result(Json.of(tidied));
        } else {
            print(tidied);
        }
        return ExitStatus.DONE.code();
    }

    private void print(Tidied tidied) {
        Console console = session.console();
        String removed = dryRun ? "would be removed" : "removed";
        if (tidied.isNothing()) {
            console.result("Nothing is older than it has to be kept.");
            return;
        }
        console.result(removed + ": " + tidied.runs() + " runs of the history, " + tidied.setAside()
                + " rows of the quarantine, " + tidied.reports().size() + " reports");
        tidied.reports().forEach(report -> console.result("  " + report));
    }
}
