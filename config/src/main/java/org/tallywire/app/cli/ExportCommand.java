package org.tallywire.app.cli;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.tallywire.app.assembly.Assembly;
import org.tallywire.report.ReportWriter;
import org.tallywire.report.Selection;
import org.tallywire.report.StagedArchive;
import org.tallywire.report.StagedFacts;
import org.tallywire.report.TopicRow;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
        name = "export",
        description = "Writes what is staged in a form for programs. The same facts give the same bytes.",
        footer = {
            "  tallywire export --out facts.jsonl",
            "  tallywire export --out figures.csv",
            "  tallywire export --out - --effect killed | grep '\"type\":\"figure\"'"
        })
final class ExportCommand implements Callable<Integer> {
    private static final Path STANDARD_OUTPUT = Path.of("-");

    @Option(
            names = {"-o", "--out"},
            paramLabel = "FILE",
            required = true,
            description = "File to write, replaced as a whole; - is standard output.")
    private @Nullable Path out;

    @Option(
            names = "--format",
            paramLabel = "F",
            description = "jsonl or csv (default: the file's ending, else jsonl).")
    private @Nullable String format;

    @Mixin
    private final SelectionOptions selection = new SelectionOptions();

    private final Session session;

    ExportCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() throws Exception {
        Path file = requireNonNull(out);
        requireFolderOf(file);
        Assembly assembly = session.assembly();
        ReportWriter writer = writer(assembly);
        Selection selected = selection.selection(assembly);
        try (StagedArchive archive = assembly.openArchive()) {
            StagedFacts facts = archive.facts(selected);
            selection.requireOneOf(facts.topics().stream().map(TopicRow::id).toList());
            write(writer, facts, file);
        }
        return ExitStatus.DONE.code();
    }

    static void requireFolderOf(Path file) throws CommandFailedException {
        Path folder = file.toAbsolutePath().getParent();
        if (folder == null || !Files.isDirectory(folder)) {
            throw new CommandFailedException(
                    ExitStatus.WRONG_USAGE, "the folder of " + file + " was not found; make it, or name another file");
        }
    }

    private ReportWriter writer(Assembly assembly) throws CommandFailedException {
        String wanted = format == null ? formatOf(requireNonNull(out)) : format.toLowerCase(Locale.ROOT);
        return assembly.findExportWriter(wanted)
                .orElseThrow(() -> new CommandFailedException(
                        ExitStatus.WRONG_USAGE,
                        "there is no export in the format '" + wanted + "'; there are: "
                                + assembly.exportWriters().stream()
                                        .map(ReportWriter::format)
                                        .collect(Collectors.joining(", "))));
    }

    private static String formatOf(Path file) {
        return file.toString().toLowerCase(Locale.ROOT).endsWith(".csv") ? "csv" : "jsonl";
    }

    private void write(ReportWriter writer, StagedFacts facts, Path file) throws IOException {
        if (file.equals(STANDARD_OUTPUT)) {
            writeToStandardOutput(writer, facts);
        } else {
            writer.write(facts, file);
            session.say("wrote " + file);
        }
    }

    /** The whole export is made before its first byte is written out: a reader gets all of it, or an error. */
    private void writeToStandardOutput(ReportWriter writer, StagedFacts facts) throws IOException {
        Path whole = Files.createTempFile("tallywire-export", "." + writer.format());
        try {
            writer.write(facts, whole);
            Files.copy(whole, session.console().out());
        } finally {
            Files.deleteIfExists(whole);
        }
    }
}
