package org.tallywire.job.reading;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.batch.core.step.Step;
import org.tallywire.job.control.StopSignal;
import org.tallywire.job.control.TaskletSteps;
import org.tallywire.review.ReturnedFile;
import org.tallywire.review.ReturnedFiles;
import org.tallywire.review.Review;
import org.tallywire.review.ReviewOutcome;

/**
 * The step {@code read-answers}: workbooks in the inboxes that came back from review are recorded, and are then no articles.
 * A workbook that stays there is recorded once. Used for one run; not thread-safe.
 */
public final class ReadAnswers {
    /** The step's name. */
    public static final String NAME = "read-answers";

    private final TaskletSteps steps;
    private final ReturnedFiles files;
    private final Review review;
    private final Set<Path> returned = new LinkedHashSet<>();
    private final List<ReviewOutcome> outcomes = new ArrayList<>();

    public ReadAnswers(TaskletSteps steps, ReturnedFiles files, Review review) {
        this.steps = steps;
        this.files = files;
        this.review = review;
    }

    public Step over(List<Path> inboxes, StopSignal stop) {
        return steps.step(NAME, execution -> {
            for (InboxFile file : InboxWalk.of(inboxes).files()) {
                stop.check();
                read(file.file());
            }
        });
    }

    /** A file whose bytes cannot be had is left to the step that reads articles, which sets it aside. */
    private void read(Path file) {
        try {
            Optional<ReturnedFile> answers = files.find(file);
            if (answers.isPresent()) {
                returned.add(file);
                outcomes.add(review.record(answers.get()));
            }
        } catch (IOException e) {
            System.getLogger(ReadAnswers.class.getName()).log(System.Logger.Level.DEBUG, "cannot read " + file, e);
        }
    }

    /** Whether a file came back from review. */
    boolean isReturned(InboxFile file) {
        return returned.contains(file.file());
    }

    /** What became of the answers, a file each; those without any answer left out. */
    public List<ReviewOutcome> outcomes() {
        return outcomes.stream()
                .filter(outcome -> !outcome.recorded().isEmpty())
                .toList();
    }
}
