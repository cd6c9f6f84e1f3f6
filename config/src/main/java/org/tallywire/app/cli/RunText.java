package org.tallywire.app.cli;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.tallywire.job.quality.QualityText;
import org.tallywire.report.DeliveryRow;
import org.tallywire.report.QualityCheck;
import org.tallywire.report.RunDetails;
import org.tallywire.report.RunRow;

/** The report of one run, for people. */
final class RunText {
    private static final long MIB = 1024L * 1024;

    private final Console console;

    RunText(Console console) {
        this.console = console;
    }

    void print(RunDetails details) {
        RunRow run = details.run();
        TextTable table = new TextTable()
                .row("run", run.execution() + ", " + run.job() + ", " + lower(run.status()))
                .row("started", RunsCommand.time(run.startedAt()))
                .row("ended", RunsCommand.time(run.endedAt()));
        if (run.message() != null) {
            table.row("message", run.message());
        }
        list(table, "inbox", details.inboxes());
        table.row(
                        "documents",
                        run.documents() + ", " + details.unchanged() + " of them unchanged, " + run.setAside()
                                + " documents and entries set aside")
                .row("new articles", String.valueOf(run.articles()))
                .row(
                        "found in them",
                        details.figures() + " figures, " + details.mentions() + " names, " + details.dates()
                                + " dates");
        table.row("memory", memory(details.peakMemoryBytes()));
        details.steps()
                .forEach(step -> table.row("step", step.step() + ", " + lower(step.status()) + took(step.took())));
        details.quality().forEach(check -> table.row("quality", quality(check)));
        list(table, "report", details.reports());
        details.deliveries().forEach(delivery -> table.row("delivery", delivery(delivery)));
        table.print(console::result);
    }

    private static void list(TextTable table, String what, List<?> items) {
        items.forEach(item -> table.row(what, String.valueOf(item)));
    }

    private static String memory(@Nullable Long bytes) {
        return bytes == null ? "-" : bytes / MIB + " MB at most";
    }

    private static String took(@Nullable Duration took) {
        return took == null ? "" : ", " + SummaryText.seconds(took);
    }

    private static String quality(QualityCheck check) {
        return ValueWords.code(check.verdict().name()) + ": " + QualityText.of(check);
    }

    private static String delivery(DeliveryRow delivery) {
        String state = delivery.deliveredAt() == null ? "waits" : RunsCommand.time(delivery.deliveredAt());
        String error = delivery.error() == null ? "" : ": " + delivery.error();
        return delivery.target() + ", " + state + ", attempts: " + delivery.attempts() + error;
    }

    private static String lower(String code) {
        return code.toLowerCase(Locale.ROOT);
    }
}
