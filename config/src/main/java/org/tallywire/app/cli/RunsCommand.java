package org.tallywire.app.cli;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.tallywire.report.RunRow;
import org.tallywire.report.StagedArchive;
import picocli.CommandLine.Command;

@Command(
        name = "runs",
        description = "Shows the runs there were, the newest first. A run that broke off is taken up by the next one.",
        footer = {
            "  tallywire runs",
            "  tallywire runs show 12",
            "  tallywire runs restart 12",
            "  tallywire runs --json"
        })
final class RunsCommand implements Callable<Integer> {
    private static final DateTimeFormatter SECONDS =
            DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss'Z'", Locale.ROOT).withZone(ZoneOffset.UTC);

    private final Session session;

    RunsCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() throws Exception {
        List<RunRow> runs;
        try (StagedArchive archive = session.assembly().openArchive()) {
            runs = archive.runs();
        }
        if (session.options().json()) {
            session.console().result(Json.of(runs));
        } else {
            print(runs);
        }
        return ExitStatus.DONE.code();
    }

    private void print(List<RunRow> runs) {
        TextTable table = new TextTable()
                .row("run", "job", "status", "started", "ended", "documents", "articles", "set aside", "");
        for (RunRow run : runs) {
            table.row(
                    String.valueOf(run.execution()),
                    run.job(),
                    run.status().toLowerCase(Locale.ROOT),
                    time(run.startedAt()),
                    time(run.endedAt()),
                    String.valueOf(run.documents()),
                    String.valueOf(run.articles()),
                    String.valueOf(run.setAside()),
                    run.message() == null ? "" : run.message());
        }
        table.print(session.console()::result);
    }

    static String time(@Nullable Instant time) {
        return time == null ? "-" : SECONDS.format(time);
    }
}
