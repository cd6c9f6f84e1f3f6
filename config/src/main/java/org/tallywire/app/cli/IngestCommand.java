package org.tallywire.app.cli;

import java.util.concurrent.Callable;
import org.tallywire.app.assembly.Assembly;
import org.tallywire.job.JobRequest;
import org.tallywire.job.reading.InboxWindow;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

@Command(
        name = "ingest",
        description =
                "Reads and stages articles. Comparing what they say and reporting it is left to 'run' or 'report'.",
        footer = {"  tallywire ingest inbox", "  tallywire ingest one-article.html wire.jsonl --data /var/lib/tallywire"
        })
final class IngestCommand implements Callable<Integer> {
    @Mixin
    private final InboxArguments inboxes = new InboxArguments();

    @Mixin
    private final WindowOptions window = new WindowOptions();

    private final Session session;

    IngestCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() throws Exception {
        Assembly assembly = session.assembly();
        InboxWindow files = window.window(assembly.settings().clock());
        if (window.dryRun()) {
            return new DryRun(session).tell(assembly, inboxes.paths(), files).code();
        }
        JobRequest request = new JobRequest.Ingest(inboxes.paths(), files);
        return new JobCall(session, assembly).call("ingest", request).code();
    }
}
