package org.tallywire.app.cli;

import java.io.IOException;
import java.nio.file.Path;
import org.tallywire.app.assembly.Assembly;
import org.tallywire.app.metrics.MetricsFile;
import org.tallywire.job.JobOutcome;
import org.tallywire.job.JobRequest;
import org.tallywire.job.JobRuntime;
import org.tallywire.report.RunDetails;
import org.tallywire.report.StagedArchive;
import org.tallywire.staging.DataStoreException;

/** Runs a job and says how it ended. */
final class JobCall {
    private final Session session;
    private final Assembly assembly;

    JobCall(Session session, Assembly assembly) {
        this.session = session;
        this.assembly = assembly;
    }

    /**
     * Runs to the end, or to the chunk in which the process is told to end.
     *
     * @param command its name, as the caller knows it
     * @throws CommandFailedException when the job failed or did not get the data
     */
    ExitStatus call(String command, JobRequest request) throws CommandFailedException, DataStoreException {
        JobOutcome outcome = run(command, request);
        tellMonitor(outcome);
        return switch (outcome) {
            case JobOutcome.Done done -> succeeded(command, done);
            case JobOutcome.Failed failed ->
                throw new CommandFailedException(ExitStatus.FAILED, failed.reason(), failed.cause());
            case JobOutcome.Busy busy ->
                throw new CommandFailedException(
                        ExitStatus.DATA_IN_USE,
                        "the data at " + assembly.settings().store().description() + " is in use by " + busy.holder()
                                + "; try again when it has ended");
        };
    }

    private void tellMonitor(JobOutcome outcome) {
        Path file = assembly.settings().metricsFile();
        long execution = switch (outcome) {
            case JobOutcome.Done done -> done.execution();
            case JobOutcome.Failed failed -> failed.execution();
            case JobOutcome.Busy busy -> 0;
        };
        if (file != null && execution > 0) {
            try (StagedArchive archive = assembly.openArchive()) {
                RunDetails details = archive.findRun(execution).orElseThrow();
                new MetricsFile(file).write(details, assembly.settings().clock().instant());
            } catch (DataStoreException | IOException e) {
                session.console().message("the metrics could not be written to " + file + ": " + e);
            }
        }
    }

    private JobOutcome run(String command, JobRequest request) {
        try (JobRuntime jobs = assembly.openJobs(outcome -> summary(command, outcome))) {
            return session.interruption().during(jobs::close, () -> jobs.run(request, session.progress()));
        }
    }

    private ExitStatus succeeded(String command, JobOutcome.Done done) throws DataStoreException {
        ExitStatus status = statusOf(done);
        done.deliveries().stream()
                .filter(delivery -> delivery.error() != null)
                .forEach(delivery -> session.console()
                        .message("run " + delivery.execution() + " was not handed over (" + delivery.target() + "): "
                                + delivery.error() + "; the next run tries again"));
        if (session.options().json()) {
            session.console().result(Json.of(JobSummary.of(command, status, done)));
        } else if (!session.options().quiet()) {
            new SummaryText(session.console()).print(done, Highlights.of(assembly));
        }
        return status;
    }

    private static ExitStatus statusOf(JobOutcome.Done done) {
        return done.setAside().isEmpty() ? ExitStatus.DONE : ExitStatus.DOCUMENTS_SET_ASIDE;
    }

    private static String summary(String command, JobOutcome outcome) {
        return switch (outcome) {
            case JobOutcome.Done done -> Json.of(JobSummary.of(command, statusOf(done), done));
            case JobOutcome.Failed failed ->
                Json.of(new FailureSummary(command, ExitStatus.FAILED.code(), failed.execution(), failed.reason()));
            case JobOutcome.Busy busy ->
                Json.of(new FailureSummary(command, ExitStatus.DATA_IN_USE.code(), 0, busy.holder()));
        };
    }

    /** How a job failed, for programs. The names of its fields are a published interface. */
    private record FailureSummary(String command, int exitCode, long execution, String reason) {}
}
