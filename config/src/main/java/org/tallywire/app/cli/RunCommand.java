package org.tallywire.app.cli;

import java.util.concurrent.Callable;
import org.tallywire.app.assembly.Assembly;
import org.tallywire.job.JobRequest;
import org.tallywire.job.reading.InboxWindow;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

@Command(
        name = "run",
        description =
                "Reads and stages articles, compares what their sources say, and writes the reports: the nightly job.",
        footer = {
            "  tallywire run inbox",
            "  tallywire run inbox /srv/feeds/today --out reports --data /var/lib/tallywire",
            "  tallywire run inbox --since 36h --limit 500",
            "  tallywire run archive --from 2026-01-01 --to 2026-01-31 --dry-run"
        })
final class RunCommand implements Callable<Integer> {
    @Mixin
    private final InboxArguments inboxes = new InboxArguments();

    @Mixin
    private final ReportOptions reports = new ReportOptions();

    @Mixin
    private final WindowOptions window = new WindowOptions();

    private final Session session;

    RunCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() throws Exception {
        Assembly assembly = session.assembly(reports.flags());
        InboxWindow files = window.window(assembly.settings().clock());
        if (window.dryRun()) {
            return new DryRun(session).tell(assembly, inboxes.paths(), files).code();
        }
        JobRequest request = ReportOptions.nightly(inboxes.paths(), files, assembly);
        return new JobCall(session, assembly).call("run", request).code();
    }
}
