package org.tallywire.app.cli;

import java.time.Duration;
import java.util.List;
import org.tallywire.job.JobOutcome;
import org.tallywire.report.DeliveryRow;
import org.tallywire.report.QualityCheck;
import org.tallywire.report.QuarantineRow;
import org.tallywire.review.ReviewOutcome;

/** How a job ended, for programs. The names of its fields are a published interface. */
record JobSummary(
        String command,
        int exitCode,
        long execution,
        boolean recovered,
        long documents,
        long unchanged,
        long articles,
        long entities,
        long dates,
        long figures,
        long claims,
        long disputed,
        List<QuarantineRow> setAside,
        List<ReviewOutcome> answers,
        List<QualityCheck> quality,
        List<String> reports,
        List<DeliveryRow> deliveries,
        Duration took) {
    static JobSummary of(String command, ExitStatus status, JobOutcome.Done done) {
        return new JobSummary(
                command,
                status.code(),
                done.execution(),
                done.recovered(),
                done.documents(),
                done.unchanged(),
                done.articles(),
                done.entities(),
                done.dates(),
                done.figures(),
                done.claims(),
                done.disputed(),
                done.setAside(),
                done.answers(),
                done.quality(),
                done.reports().stream().map(Object::toString).toList(),
                done.deliveries(),
                done.took());
    }
}
