package org.tallywire.job;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.tallywire.report.DeliveryRow;
import org.tallywire.report.QualityCheck;
import org.tallywire.report.QuarantineRow;
import org.tallywire.review.ReviewOutcome;

/** How a job ended. */
public sealed interface JobOutcome {
    /**
     * The job is done.
     *
     * @param execution number of the job execution
     * @param recovered whether an earlier run that broke off was taken up again
     * @param documents documents found in the inboxes
     * @param unchanged documents among them that were staged before
     * @param setAside documents and entries of these inboxes that were set aside, with their reasons
     * @param articles newly staged; likewise entities (mentions), dates and figures
     * @param claims claims there are now, over everything staged
     * @param disputed claims among them whose sources do not agree
     * @param answers what became of answers of reviewers that were in the inboxes, as far as they are new
     * @param quality what was found of the quality of the data; empty where that was not asked
     * @param reports files written
     * @param deliveries what was handed over, or failed to be, in this run and of earlier ones
     */
    record Done(
            long execution,
            boolean recovered,
            long documents,
            long unchanged,
            List<QuarantineRow> setAside,
            long articles,
            long entities,
            long dates,
            long figures,
            long claims,
            long disputed,
            List<ReviewOutcome> answers,
            List<QualityCheck> quality,
            List<Path> reports,
            List<DeliveryRow> deliveries,
            Duration took)
            implements JobOutcome {
        public Done {
            setAside = List.copyOf(setAside);
            answers = List.copyOf(answers);
            quality = List.copyOf(quality);
            reports = List.copyOf(reports);
            deliveries = List.copyOf(deliveries);
        }

        /** The same with what became of its deliveries. */
        Done delivered(List<DeliveryRow> rows) {
            return new Done(
                    execution, recovered, documents, unchanged, setAside, articles, entities, dates, figures, claims,
                    disputed, answers, quality, reports, rows, took);
        }
    }

    /**
     * The job ended early; what was staged until then is kept, and running it again goes on from there.
     *
     * @param reason for people: what happened, where, and what to do
     */
    record Failed(long execution, String reason, Throwable cause) implements JobOutcome {}

    /**
     * Another run holds the data.
     *
     * @param holder who, for people
     */
    record Busy(String holder) implements JobOutcome {}
}
