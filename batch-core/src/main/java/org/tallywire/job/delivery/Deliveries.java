package org.tallywire.job.delivery;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.JdbcTemplate;
import org.tallywire.job.control.StopSignal;
import org.tallywire.report.DeliveryRow;
import org.tallywire.staging.bulk.DeliveryRows;
import org.tallywire.staging.query.DeliveryQuery;

/**
 * Hands over what runs have noted. Nothing that goes wrong here undoes a run: it is kept with its reason and tried again
 * by the next run, as long as the files are there and the target is configured.
 */
public final class Deliveries {
    private final List<DeliveryTarget> targets;
    private final DeliveryRows rows;
    private final DeliveryQuery query;
    private final Clock clock;

    public Deliveries(List<DeliveryTarget> targets, JdbcTemplate jdbc, Clock clock) {
        this.targets = List.copyOf(targets);
        this.rows = new DeliveryRows(jdbc);
        this.query = new DeliveryQuery(jdbc);
        this.clock = clock;
    }

    /** Notes the files that a run wrote. */
    public void noteReports(long execution, List<Path> files) {
        rows.addReports(execution, files);
    }

    /** Notes for each target that a run has to be handed over; its reports must have been noted. */
    public void note(long execution, String summary) {
        targets.forEach(target -> rows.add(execution, target.name(), summary, clock.instant()));
    }

    /** Notes that a run failed, for the targets that want to know of it. */
    public void noteFailure(long execution, String summary) {
        targets.stream()
                .filter(DeliveryTarget::wantsFailures)
                .forEach(target -> rows.add(execution, target.name(), summary, clock.instant()));
    }

    /** Hands over all that waits, the oldest first. */
    public List<DeliveryRow> handOver(StopSignal stop) {
        List<DeliveryRow> done = new ArrayList<>();
        for (DeliveryQuery.Waiting waiting : query.waiting()) {
            Optional<DeliveryTarget> target = targets.stream()
                    .filter(one -> one.name().equals(waiting.target()))
                    .findFirst();
            if (target.isPresent() && !stop.isRequested()) {
                deliver(waiting, target.get());
                query.ofRun(waiting.execution()).stream()
                        .filter(row -> row.target().equals(waiting.target()))
                        .forEach(done::add);
            }
        }
        return done;
    }

    private void deliver(DeliveryQuery.Waiting waiting, DeliveryTarget target) {
        try {
            target.deliver(parcel(waiting));
            rows.delivered(waiting.execution(), target.name(), clock.instant());
        } catch (IOException e) {
            rows.failed(waiting.execution(), target.name(), reason(e));
        }
    }

    private Parcel parcel(DeliveryQuery.Waiting waiting) throws IOException {
        List<Path> reports = query.reports(waiting.execution());
        for (Path report : reports) {
            if (!Files.isRegularFile(report)) {
                throw new NoSuchFileException(report.toString(), null, "the report is not there any more");
            }
        }
        return new Parcel(waiting.execution(), waiting.notedAt(), waiting.summary(), reports);
    }

    /** File exceptions say only which file in their message. */
    private static String reason(IOException e) {
        return e.getClass() == IOException.class && e.getMessage() != null ? e.getMessage() : e.toString();
    }
}
