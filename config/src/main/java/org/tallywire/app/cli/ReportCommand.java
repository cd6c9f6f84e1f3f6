package org.tallywire.app.cli;

import java.util.concurrent.Callable;
import org.tallywire.app.assembly.Assembly;
import org.tallywire.job.JobRequest;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
        name = "report",
        description = "Writes reports of what is staged, or of a part of it.",
        footer = {
            "  tallywire report --from 2026-10-01 --to 2026-10-31 --out october",
            "  tallywire report --effect displaced --place \"Kestrel Bay\" --formats pdf",
            "  tallywire report --topic coast --watchlist watchlist.yml"
        })
final class ReportCommand implements Callable<Integer> {
    @Mixin
    private final SelectionOptions selection = new SelectionOptions();

    @Mixin
    private final ReportOptions reports = new ReportOptions();

    @Option(names = "--deliver", description = "Hands the reports over as a nightly run does; see tallywire.delivery.")
    private boolean delivered;

    private final Session session;

    ReportCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() throws Exception {
        Assembly assembly = session.assembly(reports.flags());
        JobRequest request = new JobRequest.Report(
                selection.watched(assembly),
                ReportOptions.formats(assembly),
                assembly.settings().out(),
                delivered);
        return new JobCall(session, assembly).call("report", request).code();
    }
}
