package org.tallywire.app.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.tallywire.app.assembly.Assembly;
import org.tallywire.app.settings.Settings;
import org.tallywire.report.ReportWriter;
import org.tallywire.report.StagedArchive;
import org.tallywire.staging.DataStoreException;
import org.tallywire.staging.NoDataException;
import picocli.CommandLine.Command;

@Command(
        name = "doctor",
        description = "Checks the installation and shows the settings in force.",
        footer = {"  tallywire doctor", "  tallywire doctor --data /var/lib/tallywire"})
final class DoctorCommand implements Callable<Integer> {
    private final Session session;

    DoctorCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() throws Exception {
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
                .row("exports", formats(assembly.exportWriters()))
                .row("clock", settings.clock().toString())
                .row("reports go to", folder(settings.out()));
        assembly.analyzer();
        String fault = data(assembly, table);
        table.print(session.console()::result);
        if (!fault.isEmpty()) {
            throw new CommandFailedException(ExitStatus.FAILED, fault);
        }
        return ExitStatus.DONE.code();
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

    private static String formats(Iterable<ReportWriter> writers) {
        StringBuilder names = new StringBuilder();
        writers.forEach(writer -> names.append(names.isEmpty() ? "" : ", ").append(writer.format()));
        return names.toString();
    }

    private static String folder(Path folder) {
        Path there = folder.toAbsolutePath();
        if (Files.isDirectory(there)) {
            return folder + (Files.isWritable(there) ? "" : ", which may not be written to");
        }
        return folder + ", made by the first report";
    }
}
