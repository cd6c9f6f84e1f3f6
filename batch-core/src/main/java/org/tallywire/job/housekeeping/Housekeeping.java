package org.tallywire.job.housekeeping;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.tallywire.staging.query.DeliveryQuery;

/** Removes what is older than it has to be kept. Facts and the answers of reviewers are never removed. */
public final class Housekeeping {
    private final Retention retention;
    private final JdbcTemplate jdbc;
    private final TransactionTemplate transaction;
    private final Clock clock;

    public Housekeeping(Retention retention, JdbcTemplate jdbc, PlatformTransactionManager transactions, Clock clock) {
        this.retention = retention;
        this.jdbc = jdbc;
        this.transaction = new TransactionTemplate(transactions);
        this.clock = clock;
    }

    /** What {@link #tidy} would remove. */
    public Tidied preview() throws IOException {
        Instant runs = before(retention.runDays());
        Instant faults = before(retention.setAsideDays());
        return new Tidied(new OldRuns(jdbc).before(runs).size(), new OldFaults(jdbc).countBefore(faults), oldReports());
    }

    /** Removes it: rows in one transaction, then files. */
    public Tidied tidy() throws IOException {
        List<Path> reports = oldReports();
        Tidied tidied = transaction.execute(status -> {
            OldRuns runs = new OldRuns(jdbc);
            List<Long> old = runs.before(before(retention.runDays()));
            runs.remove(old);
            long faults = new OldFaults(jdbc).removeBefore(before(retention.setAsideDays()));
            return new Tidied(old.size(), faults, reports);
        });
        for (Path report : reports) {
            Files.deleteIfExists(report);
        }
        return tidied;
    }

    /** Nothing is older than the beginning of time. */
    private Instant before(@Nullable Integer days) {
        return days == null ? Instant.EPOCH : clock.instant().minus(Duration.ofDays(days));
    }

    private List<Path> oldReports() throws IOException {
        List<Path> old = new ArrayList<>();
        Integer days = retention.reportDays();
        if (days != null) {
            LocalDate first =
                    LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC).minusDays(days);
            Set<Path> waiting = waiting();
            for (Path folder : retention.reportFolders()) {
                new OldReports(folder.toAbsolutePath())
                        .before(first).stream()
                                .filter(report -> !waiting.contains(report))
                                .forEach(old::add);
            }
        }
        return old;
    }

    /** Reports that have still to be handed over. */
    private Set<Path> waiting() {
        DeliveryQuery deliveries = new DeliveryQuery(jdbc);
        Set<Path> reports = new HashSet<>();
        deliveries.waiting().forEach(waiting -> reports.addAll(deliveries.reports(waiting.execution())));
        return reports;
    }
}
