package org.tallywire.app.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.tallywire.app.assembly.Assembly;
import org.tallywire.app.settings.Settings;
import org.tallywire.article.ArticleReaders;
import org.tallywire.report.ReportWriter;
import org.tallywire.report.StagedArchive;
import org.tallywire.reports.pdf.PdfSummary;
import org.tallywire.staging.DataStoreException;
import org.tallywire.staging.NoDataException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

@Command(
        name = "doctor",
        description = {
            "Checks the installation and shows the settings in force.",
            "With files: shows how each would be read, and keeps nothing."
        },
        footer = {"  tallywire doctor", "  tallywire doctor --data /var/lib/tallywire", "  tallywire doctor release.pdf"
        })
final class DoctorCommand implements Callable<Integer> {
    /** Of a mailbox or an archive; with {@code --verbose} all of it. */
    private static final int MOST_SHOWN = 20;

    private final Session session;

    @Parameters(arity = "0..*", paramLabel = "FILE", description = "Files to look at.")
    private List<Path> files = new ArrayList<>();

    DoctorCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() throws Exception {
        return files.isEmpty() ? examineInstallation() : examineFiles();
    }

    private int examineFiles() {
        ArticleReaders readers = session.assembly().readers();
        int most = session.options().verbose() ? Integer.MAX_VALUE : MOST_SHOWN;
        List<FileFindings> found = files.stream()
                .map(file -> new FileDoctor(readers, file, most).examine())
                .toList();
        if (session.options().json()) {
            session.console().result(Json.of(found));
        } else {
            found.forEach(new FileFindingsText(session.console())::print);
        }
        boolean all = found.stream().allMatch(one -> one.setAside() == 0);
        return (all ? ExitStatus.DONE : ExitStatus.DOCUMENTS_SET_ASIDE).code();
    }

    private int examineInstallation() throws Exception {
        Assembly assembly = session.assembly();
        Settings settings = assembly.settings();
        TextTable table = new TextTable()
                .row("version", ProgramVersion.number())
                .row("Java", Runtime.version() + ", " + System.getProperty("java.home"))
                .row("processors", String.valueOf(Runtime.getRuntime().availableProcessors()))
                .row("memory", Runtime.getRuntime().maxMemory() / (1024 * 1024) + " MB at most")
                .row("language", settings.language() + ", lexicons read")
                .row("reads", String.join(", ", assembly.readers().formats()))
                .row("reports", formats(assembly.reportWriters()))
                .row("fonts", String.join(", ", PdfSummary.fonts()) + ", all within the program")
                .row("exports", formats(assembly.exportWriters()))
                .row("clock", settings.clock().toString())
                .row("reports go to", folder(settings.out()));
        assembly.analyzer();
        String fault = disks(settings, table) + data(assembly, table);
        table.print(session.console()::result);
        if (!fault.isEmpty()) {
            throw new CommandFailedException(ExitStatus.FAILED, fault);
        }
        return ExitStatus.DONE.code();
    }

    /** What is wrong with the room on the disks; empty for nothing. */
    private static String disks(Settings settings, TextTable table) throws IOException {
        FolderCheck out = new FolderCheck(settings.out());
        FolderCheck data = new FolderCheck(settings.data());
        table.row("disk of the reports", out.room());
        if (settings.store().isEmbedded()) {
            table.row("disk of the data", data.room() + data.rights());
        }
        boolean full = !out.hasRoom() || settings.store().isEmbedded() && !data.hasRoom();
        return full ? "there is hardly room on the disk; make some before the next run. " : "";
    }

    private static String data(Assembly assembly, TextTable table) {
        String place = assembly.settings().store().description();
        try (StagedArchive archive = assembly.openArchive()) {
            table.row("data", place + ", opened; " + archive.runs().size() + " runs");
            return "";
        } catch (NoDataException e) {
            table.row("data", place + ", made by the first run");
            return "";
        } catch (DataStoreException e) {
            table.row("data", place + ", cannot be opened now");
            return String.valueOf(e.getMessage());
        }
    }

    private static String formats(List<ReportWriter> writers) {
        return writers.stream().map(ReportWriter::format).collect(Collectors.joining(", "));
    }

    private static String folder(Path folder) {
        Path there = folder.toAbsolutePath();
        if (Files.isDirectory(there)) {
            return folder + (Files.isWritable(there) ? "" : ", which may not be written to");
        }
        return folder + ", made by the first report";
    }
}
