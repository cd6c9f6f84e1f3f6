package org.tallywire.job;

import java.nio.file.Path;
import java.util.List;
import org.tallywire.job.reading.FactsSource;
import org.tallywire.job.reading.InboxWindow;
import org.tallywire.report.Selection;

/** What a job is asked to do. */
public sealed interface JobRequest {
    /** Reads, analyses and stages the documents of some files or folders; claims are drawn by the other two. */
    record Ingest(List<Path> inboxes, InboxWindow window) implements JobRequest {
        public Ingest {
            inboxes = List.copyOf(inboxes);
        }

        /** All their documents. */
        public Ingest(List<Path> inboxes) {
            this(inboxes, InboxWindow.ALL);
        }
    }

    /** Stages facts that another engine has found; claims are drawn by the other two. */
    record Load(Path folder, FactsSource facts) implements JobRequest {}

    /**
     * Reconciles what was staged since that was done last, and writes reports.
     *
     * @param formats of the report writers: {@code xlsx}, {@code pdf}
     * @param out folder, made when missing
     * @param delivered whether they are handed over as those of a nightly run are
     */
    record Report(Selection selection, List<String> formats, Path out, boolean delivered) implements JobRequest {
        public Report {
            formats = List.copyOf(formats);
        }
    }

    /**
     * Ingests, reconciles and reports.
     *
     * @param selections each gets a report of its own in each format
     */
    record Nightly(List<Path> inboxes, InboxWindow window, List<Selection> selections, List<String> formats, Path out)
            implements JobRequest {
        public Nightly {
            inboxes = List.copyOf(inboxes);
            selections = List.copyOf(selections);
            formats = List.copyOf(formats);
        }

        /** Of all their documents, with one report, of everything. */
        public Nightly(List<Path> inboxes, List<String> formats, Path out) {
            this(inboxes, InboxWindow.ALL, List.of(Selection.ALL), formats, out);
        }
    }
}
