package org.tallywire.app.cli;

import java.util.concurrent.Callable;
import org.tallywire.app.assembly.Assembly;
import org.tallywire.job.JobRequest;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

@Command(
        name = "run",
        description =
                "Reads and stages articles, compares what their sources say, and writes the reports: the nightly job.",
        footer = {
            "  tallywire run inbox",
            "  tallywire run inbox /srv/feeds/today --out reports --data /var/lib/tallywire",
            "  tallywire run inbox --formats xlsx --quiet"
        })
final class RunCommand implements Callable<Integer> {
    @Mixin
    private final InboxArguments inboxes = new InboxArguments();

    @Mixin
    private final ReportOptions reports = new ReportOptions();

    private final Session session;

    RunCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() throws Exception {
        Assembly assembly = session.assembly(reports.flags());
        JobRequest request = new JobRequest.Nightly(
                inboxes.paths(),
                ReportOptions.selections(assembly),
                ReportOptions.formats(assembly),
                assembly.settings().out());
        return new JobCall(session, assembly).call("run", request).code();
    }
}
