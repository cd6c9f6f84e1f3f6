package org.tallywire.app.cli;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.tallywire.job.JobOutcome;
import org.tallywire.job.quality.QualityText;
import org.tallywire.report.ChangeRow;
import org.tallywire.report.ClaimRow;
import org.tallywire.report.DeliveryRow;
import org.tallywire.report.QualityCheck;
import org.tallywire.report.QualityVerdict;
import org.tallywire.report.QuarantineRow;
import org.tallywire.review.ReviewOutcome;

/** How a job ended, for people. */
final class SummaryText {
    /** Lines of one list; the rest is in the reports. */
    private static final int LIST_LIMIT = 8;

    private final Console console;

    SummaryText(Console console) {
        this.console = console;
    }

    void print(JobOutcome.Done done, Highlights highlights) {
        numbers(done);
        effects(highlights.effects());
        disputed(done, highlights.disputed());
        changed(highlights.changes());
        setAside(done.setAside());
        answers(done.answers());
        quality(done.quality());
        reports(done.reports());
        deliveries(done.deliveries());
        line("");
        line("Done in " + seconds(done.took()) + "; this was run " + done.execution() + ".");
    }

    private void numbers(JobOutcome.Done done) {
        if (done.recovered()) {
            line("An earlier run had broken off; this one took up where it ended.");
        }
        if (done.documents() > 0) {
            line("Read " + count(done.documents(), "document") + ": " + count(done.articles(), "new article") + ", "
                    + count(done.unchanged(), "unchanged document") + ", "
                    + done.setAside().size() + " set aside.");
            line("Found in the new articles: " + count(done.figures(), "figure") + ", " + count(done.entities(), "name")
                    + ", " + count(done.dates(), "date") + ".");
        }
        line("Staged in all: " + count(done.claims(), "claim") + " that one or more sources make.");
    }

    private void effects(List<Highlights.EffectCount> effects) {
        if (effects.isEmpty()) {
            return;
        }
        heading("What the figures tell of");
        TextTable table = new TextTable();
        effects.stream()
                .limit(LIST_LIMIT)
                .forEach(effect -> table.row(
                        ValueWords.code(effect.effect()),
                        count(effect.figures(), "figure"),
                        count(effect.claims(), "claim")));
        table.print(console::result);
        more(effects.size());
    }

    private void disputed(JobOutcome.Done done, List<ClaimRow> claims) {
        if (claims.isEmpty()) {
            return;
        }
        heading("Where sources do not say the same (" + claims.size() + " of " + done.claims() + " claims)");
        TextTable table = new TextTable();
        claims.stream()
                .limit(LIST_LIMIT)
                .forEach(claim -> table.row(
                        ShortId.of(claim.id()),
                        ValueWords.subject(claim),
                        ValueWords.span(claim),
                        ValueWords.sources(claim) + ", " + claim.agreement().toLowerCase(Locale.ROOT)));
        table.print(console::result);
        more(claims.size());
        line("  One in full: tallywire explain " + ShortId.of(claims.getFirst().id()));
    }

    private void changed(List<ChangeRow> changes) {
        if (changes.isEmpty()) {
            return;
        }
        heading("What is different since the last run (" + ChangeWords.counts(changes) + ")");
        TextTable table = new TextTable();
        changes.stream()
                .limit(LIST_LIMIT)
                .forEach(change -> table.row(
                        ShortId.of(change.claim().id()),
                        ValueWords.code(change.change()),
                        ValueWords.subject(change.claim()),
                        ChangeWords.difference(change)));
        table.print(console::result);
        more(changes.size());
    }

    private void setAside(List<QuarantineRow> rows) {
        if (rows.isEmpty()) {
            return;
        }
        heading("Set aside (" + rows.size() + ")");
        rows.stream().limit(LIST_LIMIT).forEach(row -> QuarantineCommand.print(row, console));
        if (rows.size() > LIST_LIMIT) {
            line("  and " + (rows.size() - LIST_LIMIT) + " more: tallywire quarantine");
        }
    }

    private void answers(List<ReviewOutcome> answers) {
        if (!answers.isEmpty()) {
            heading("Answers of reviewers");
            answers.forEach(answer -> AnswerText.of(answer).forEach(this::line));
        }
    }

    private void quality(List<QualityCheck> checks) {
        List<QualityCheck> warned = checks.stream()
                .filter(check -> check.verdict() == QualityVerdict.WARNED)
                .toList();
        if (!warned.isEmpty()) {
            heading("Quality of the data: " + count(warned.size(), "warning"));
            warned.forEach(check -> line("  " + QualityText.of(check)));
        }
    }

    private void reports(List<Path> reports) {
        if (!reports.isEmpty()) {
            heading("Reports");
            reports.forEach(report -> line("  " + report));
        }
    }

    private void deliveries(List<DeliveryRow> deliveries) {
        deliveries.stream()
                .filter(delivery -> delivery.deliveredAt() != null)
                .forEach(delivery -> line("  run " + delivery.execution() + " handed over: " + delivery.target()));
    }

    private void heading(String words) {
        line("");
        line(words);
    }

    private void more(int size) {
        if (size > LIST_LIMIT) {
            line("  and " + (size - LIST_LIMIT) + " more in the reports");
        }
    }

    private void line(String text) {
        console.result(text);
    }

    private static String count(long number, String noun) {
        return String.format(Locale.ROOT, "%,d", number) + " " + noun + (number == 1 ? "" : "s");
    }

    static String seconds(Duration took) {
        return String.format(Locale.ROOT, "%.1f s", took.toMillis() / 1000.0);
    }
}
