package org.tallywire.app.cli;

import java.util.concurrent.Callable;
import org.tallywire.job.JobRequest;
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

    private final Session session;

    IngestCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() throws Exception {
        JobRequest request = new JobRequest.Ingest(inboxes.paths());
        return new JobCall(session, session.assembly()).call("ingest", request).code();
    }
}
