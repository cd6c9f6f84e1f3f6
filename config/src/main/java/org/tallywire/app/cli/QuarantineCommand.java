package org.tallywire.app.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.tallywire.report.QuarantineRow;
import org.tallywire.report.Selection;
import org.tallywire.report.StagedArchive;
import picocli.CommandLine.Command;

@Command(
        name = "quarantine",
        description = "Shows which documents were set aside, where they are faulty, and what to do about it.",
        footer = {"  tallywire quarantine", "  tallywire quarantine --json"})
final class QuarantineCommand implements Callable<Integer> {
    private final Session session;

    QuarantineCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() throws Exception {
        List<QuarantineRow> rows = new ArrayList<>();
        try (StagedArchive archive = session.assembly().openArchive()) {
            archive.facts(Selection.ALL).forEachQuarantined(rows::add);
        }
        Console console = session.console();
        if (session.options().json()) {
            console.result(Json.of(rows));
        } else if (rows.isEmpty()) {
            console.result("Nothing is set aside.");
        } else {
            rows.forEach(row -> print(row, console));
        }
        return ExitStatus.DONE.code();
    }

    static void print(QuarantineRow row, Console console) {
        console.result("  " + row.document() + ", " + row.place() + ": " + row.reason());
        console.result("      what to do: " + row.remedy());
    }
}
