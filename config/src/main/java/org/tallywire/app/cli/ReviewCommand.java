package org.tallywire.app.cli;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.tallywire.app.assembly.Assembly;
import org.tallywire.report.CorrectionLedger;
import org.tallywire.report.CorrectionRow;
import org.tallywire.reports.review.ReviewWorkbook;
import org.tallywire.reports.review.UnreadableReviewException;
import org.tallywire.review.ReturnedFile;
import org.tallywire.review.Review;
import org.tallywire.review.ReviewOutcome;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

@Command(
        name = "review",
        description = {
            "Reads back workbooks in whose sheet Review somebody has answered.",
            "Every answer is recorded beside the figure, or refused with its reason; no figure is overwritten."
        },
        footer = {"  tallywire review returned/tallywire-2026-10-30.xlsx"})
final class ReviewCommand implements Callable<Integer> {
    @Parameters(paramLabel = "FILE", arity = "1..*", description = "Workbook that came back.")
    private @Nullable List<Path> files;

    private final Session session;

    ReviewCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() throws Exception {
        Assembly assembly = session.assembly();
        List<ReturnedFile> returned = new ArrayList<>();
        for (Path file : requireNonNull(files)) {
            returned.add(read(file));
        }
        List<ReviewOutcome> outcomes = new ArrayList<>();
        try (CorrectionLedger ledger = assembly.openLedger()) {
            Review review = new Review(ledger, assembly.settings().clock());
            returned.forEach(file -> outcomes.add(review.record(file)));
        }
        if (session.options().json()) {
            session.console().result(Json.of(outcomes));
        } else {
            outcomes.forEach(outcome -> AnswerText.of(outcome).forEach(session.console()::result));
        }
        boolean all = outcomes.stream()
                .flatMap(outcome -> outcome.recorded().stream())
                .allMatch(CorrectionRow::isApplied);
        return (all ? ExitStatus.DONE : ExitStatus.DOCUMENTS_SET_ASIDE).code();
    }

    private static ReturnedFile read(Path file) throws CommandFailedException, IOException {
        if (!Files.isRegularFile(file)) {
            throw new CommandFailedException(
                    ExitStatus.WRONG_USAGE, "no file at " + file + "; name the workbook that came back");
        }
        try {
            return new ReviewWorkbook().read(file);
        } catch (UnreadableReviewException e) {
            throw new CommandFailedException(ExitStatus.FAILED, String.valueOf(e.getMessage()), e);
        }
    }
}
