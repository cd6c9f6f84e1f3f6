package org.tallywire.app.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.tallywire.app.assembly.Assembly;
import org.tallywire.job.reading.InboxPreview;
import org.tallywire.job.reading.InboxWindow;
import org.tallywire.report.StagedArchive;
import org.tallywire.staging.DataStoreException;
import org.tallywire.staging.NoDataException;

/** Tells what a run would read, and leaves everything as it is. */
final class DryRun {
    /** With {@code --verbose} all of them. */
    private static final int MOST_SHOWN = 20;

    private final Session session;

    DryRun(Session session) {
        this.session = session;
    }

    ExitStatus tell(Assembly assembly, List<Path> inboxes, InboxWindow window) throws IOException, DataStoreException {
        InboxPreview preview = preview(assembly, inboxes, window);
        if (session.options().json()) {
            session.console().result(Json.of(preview));
        } else {
            print(preview);
        }
        return ExitStatus.DONE;
    }

    private static InboxPreview preview(Assembly assembly, List<Path> inboxes, InboxWindow window)
            throws IOException, DataStoreException {
        try (StagedArchive archive = assembly.openArchive()) {
            return InboxPreview.of(inboxes, window, archive::isRead);
        } catch (NoDataException e) {
            return InboxPreview.of(inboxes, window, hash -> false);
        }
    }

    private void print(InboxPreview preview) {
        Console console = session.console();
        console.result("Would read " + preview.read().size() + " of " + preview.found() + " files: " + preview.known()
                + " are known, " + preview.outside() + " were changed at another time, " + preview.left()
                + " are beyond the limit, " + preview.faulty().size() + " cannot be read.");
        int most = session.options().verbose() ? Integer.MAX_VALUE : MOST_SHOWN;
        preview.read().stream().limit(most).forEach(name -> console.result("  " + name));
        if (preview.read().size() > most) {
            console.result("  and " + (preview.read().size() - most) + " more; --verbose shows all");
        }
        preview.faulty().forEach(name -> console.result("  cannot be read: " + name));
    }
}
