package org.tallywire.app.metrics;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Tags;
import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Locale;
import org.tallywire.report.DeliveryRow;
import org.tallywire.report.QualityCheck;
import org.tallywire.report.QualityVerdict;
import org.tallywire.report.RunDetails;
import org.tallywire.report.StepRow;
import org.tallywire.reports.file.Replacement;

/**
 * A file in the text format of Prometheus, for the textfile collector of its node exporter: the numbers of the last run
 * of each job, told when it has ended. It is replaced as a whole.
 */
public record MetricsFile(Path file) {
    /**
     * Writes what is known of a run.
     *
     * @param ended when it ended
     */
    public void write(RunDetails details, Instant ended) throws IOException {
        PrometheusMeterRegistry registry = new PrometheusMeterRegistry(PrometheusConfig.DEFAULT);
        try {
            new Numbers(registry, Tags.of("job", details.run().job())).of(details, ended);
            replace(registry.scrape());
        } finally {
            registry.close();
        }
    }

    private void replace(String text) throws IOException {
        try (Replacement replacement = Replacement.of(file)) {
            Files.writeString(replacement.draft(), text);
            replacement.commit();
        }
    }

    private record Numbers(MeterRegistry registry, Tags job) {
        void of(RunDetails details, Instant ended) {
            gauge("run.number", "Number of the run.", job, details.run().execution());
            boolean completed = details.run().status().equals("COMPLETED");
            gauge("run.success", "1 when it was completed, else 0.", job, completed ? 1 : 0);
            gauge("run.ended.timestamp.seconds", "When it ended, in seconds since 1970.", job, ended.getEpochSecond());
            found("documents", details.run().documents());
            found("unchanged", details.unchanged());
            found("set-aside", details.run().setAside());
            found("articles", details.run().articles());
            found("names", details.mentions());
            found("dates", details.dates());
            found("figures", details.figures());
            Long memory = details.peakMemoryBytes();
            if (memory != null) {
                gauge("run.peak.memory.bytes", "Most heap in use at a time.", job, memory);
            }
            details.steps().forEach(this::step);
            details.quality().forEach(this::quality);
            details.deliveries().forEach(this::delivery);
        }

        private void found(String what, long number) {
            gauge("run.found", "What the run met or newly staged.", job.and("what", what), number);
        }

        private void step(StepRow step) {
            if (step.took() != null) {
                double seconds = step.took().toMillis() / 1000.0;
                gauge("run.step.seconds", "How long a step took.", job.and("step", step.step()), seconds);
            }
        }

        private void quality(QualityCheck check) {
            boolean good = check.verdict() == QualityVerdict.GOOD || check.verdict() == QualityVerdict.NOT_JUDGED;
            gauge("run.quality.good", "0 where a rule warned or failed.", job.and("rule", code(check)), good ? 1 : 0);
        }

        private static String code(QualityCheck check) {
            return check.rule().name().toLowerCase(Locale.ROOT);
        }

        private void delivery(DeliveryRow delivery) {
            int done = delivery.deliveredAt() == null ? 0 : 1;
            gauge("run.delivered", "0 where it has still to be done.", job.and("target", delivery.target()), done);
        }

        private void gauge(String name, String help, Tags tags, Number value) {
            Gauge.builder("tallywire." + name, value::doubleValue)
                    .description(help)
                    .tags(tags)
                    .strongReference(true)
                    .register(registry);
        }
    }
}
