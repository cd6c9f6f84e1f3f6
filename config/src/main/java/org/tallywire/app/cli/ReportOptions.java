package org.tallywire.app.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.tallywire.app.assembly.Assembly;
import org.tallywire.job.JobRequest;
import org.tallywire.job.reading.InboxWindow;
import org.tallywire.report.ReportWriter;
import org.tallywire.report.Selection;
import picocli.CommandLine.Option;

/** Where reports go, and which. */
final class ReportOptions {
    @Option(
            names = {"-o", "--out"},
            paramLabel = "DIR",
            description = "Folder for the reports, made when missing (default: tallywire-reports).")
    private @Nullable String out;

    @Option(names = "--formats", paramLabel = "F,F", description = "Kinds of report (default: xlsx,pdf).")
    private @Nullable String formats;

    @Option(
            names = "--watchlist",
            paramLabel = "FILE",
            description = "Topics to watch (default: watchlist.yml where there is one).")
    private @Nullable String watchlist;

    Map<String, String> flags() {
        Map<String, String> flags = new LinkedHashMap<>();
        if (out != null) {
            flags.put("out", out);
        }
        if (formats != null) {
            flags.put("formats", formats);
        }
        if (watchlist != null) {
            flags.put("watchlist", watchlist);
        }
        return flags;
    }

    /** A nightly run over inboxes, with the reports of the settings. */
    static JobRequest.Nightly nightly(List<Path> inboxes, InboxWindow files, Assembly assembly)
            throws CommandFailedException {
        return new JobRequest.Nightly(
                inboxes,
                files,
                selections(assembly),
                formats(assembly),
                assembly.settings().out());
    }

    /** What a run reports of: everything, and each topic where that is set. */
    private static List<Selection> selections(Assembly assembly) {
        List<Selection> selections = new ArrayList<>(List.of(Selection.ALL));
        if (assembly.settings().watch().reports()) {
            assembly.watchlist().topics().forEach(topic -> selections.add(Selection.ofTopic(topic.id())));
        }
        return selections;
    }

    /** The formats of the settings, all of which the program can write. */
    static List<String> formats(Assembly assembly) throws CommandFailedException {
        List<String> known =
                assembly.reportWriters().stream().map(ReportWriter::format).toList();
        for (String format : assembly.settings().formats()) {
            if (!known.contains(format)) {
                throw new CommandFailedException(
                        ExitStatus.WRONG_USAGE,
                        "there is no report in the format '" + format + "'; there are: " + String.join(", ", known));
            }
        }
        return assembly.settings().formats();
    }
}
