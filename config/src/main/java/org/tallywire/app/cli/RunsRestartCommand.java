package org.tallywire.app.cli;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import org.tallywire.app.assembly.Assembly;
import org.tallywire.job.JobRequest;
import org.tallywire.job.reading.InboxWindow;
import org.tallywire.report.RunDetails;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

@Command(
        name = "restart",
        description = {
            "Starts a run that failed or broke off again, with what it was asked for; it goes on where it was.",
            "The next 'tallywire run' does so by itself."
        },
        footer = {"  tallywire runs restart 12"})
final class RunsRestartCommand implements Callable<Integer> {
    @Mixin
    private final RunArgument run = new RunArgument();

    private final Session session;

    RunsRestartCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() throws Exception {
        RunDetails details = run.details(session.assembly());
        if (details.run().status().equals("COMPLETED")) {
            throw refused("was completed; start a new one with 'tallywire " + command(details) + "'");
        }
        if (details.inboxes().isEmpty()) {
            throw refused("wrote reports only, or began before restarts were known; start it again with 'tallywire "
                    + command(details) + "'");
        }
        Assembly assembly = session.assembly(flags(details));
        return new JobCall(session, assembly)
                .call(command(details), request(details, assembly))
                .code();
    }

    private CommandFailedException refused(String why) {
        return new CommandFailedException(ExitStatus.WRONG_USAGE, "run " + run.number() + " " + why);
    }

    private static String command(RunDetails details) {
        return details.run().job().equals("nightly") ? "run" : details.run().job();
    }

    private static Map<String, String> flags(RunDetails details) {
        Map<String, String> flags = new HashMap<>();
        if (details.out() != null) {
            flags.put("out", details.out().toString());
            flags.put("formats", String.join(",", details.formats()));
        }
        return flags;
    }

    private static JobRequest request(RunDetails details, Assembly assembly) throws CommandFailedException {
        InboxArguments.requireReadable(details.inboxes());
        return switch (details.run().job()) {
            case "ingest" -> new JobRequest.Ingest(details.inboxes(), window(details));
            case "load" -> LoadCommand.request(details.inboxes().getFirst());
            default -> ReportOptions.nightly(details.inboxes(), window(details), assembly);
        };
    }

    private static InboxWindow window(RunDetails details) {
        Integer limit = details.filesLimit();
        return new InboxWindow(details.filesFrom(), details.filesBefore(), limit == null ? Integer.MAX_VALUE : limit);
    }
}
