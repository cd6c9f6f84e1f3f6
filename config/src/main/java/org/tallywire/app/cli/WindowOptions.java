package org.tallywire.app.cli;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.tallywire.job.reading.InboxWindow;
import picocli.CommandLine.Option;

/** Which files of the inboxes are read. */
final class WindowOptions {
    @Option(
            names = "--since",
            paramLabel = "WHEN",
            description = "Only files changed since then: a day such as 2026-10-01, or 36h, 7d before now.")
    private @Nullable String since;

    @Option(names = "--from", paramLabel = "DAY", description = "Only files changed on this day (UTC) or later.")
    private @Nullable LocalDate from;

    @Option(names = "--to", paramLabel = "DAY", description = "Only files changed on this day (UTC) or earlier.")
    private @Nullable LocalDate to;

    @Option(names = "--limit", paramLabel = "N", description = "Read at most N files that are not known yet.")
    private @Nullable Integer limit;

    @Option(names = "--dry-run", description = "Tell what would be read, and stage nothing.")
    private boolean dryRun;

    boolean dryRun() {
        return dryRun;
    }

    /** What was asked for. */
    InboxWindow window(Clock clock) throws CommandFailedException {
        if (since != null && from != null) {
            throw wrong("--since and --from say the same; give one of them");
        }
        if (limit != null && limit < 1) {
            throw wrong("--limit " + limit + " is too small; allowed: 1 or more");
        }
        Instant start = since == null ? startOf(from) : sinceOf(since, clock);
        Instant end = startOf(to == null ? null : to.plusDays(1));
        if (start != null && end != null && !start.isBefore(end)) {
            String first = since == null ? "--from " + from : "--since " + since;
            throw wrong(first + " is after --to " + to + "; exchange them");
        }
        return new InboxWindow(start, end, limit == null ? Integer.MAX_VALUE : limit);
    }

    private static @Nullable Instant startOf(@Nullable LocalDate day) {
        return day == null ? null : day.atStartOfDay(ZoneOffset.UTC).toInstant();
    }

    private static Instant sinceOf(String since, Clock clock) throws CommandFailedException {
        try {
            String text = since.strip().toUpperCase(Locale.ROOT);
            if (text.matches("[0-9]+[HD]")) {
                return clock.instant().minus(Duration.parse(text.endsWith("D") ? "P" + text : "PT" + text));
            }
            return LocalDate.parse(text).atStartOfDay(ZoneOffset.UTC).toInstant();
        } catch (DateTimeException | ArithmeticException e) {
            throw wrong("--since " + since + " is no day and no time; allowed: 2026-10-01, 36h, 7d");
        }
    }

    private static CommandFailedException wrong(String message) {
        return new CommandFailedException(ExitStatus.WRONG_USAGE, message);
    }
}
