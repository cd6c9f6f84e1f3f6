package org.tallywire.job.housekeeping;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Reports of a folder by the day in their name, {@code tallywire-2026-11-01.xlsx}, and those of topics, {@code
 * tallywire-2026-11-01-coast.xlsx}; files of other names are none. Those of the newest day of each format are always kept.
 */
record OldReports(Path folder) {
    private static final Pattern NAME =
            Pattern.compile("tallywire-(\\d{4}-\\d{2}-\\d{2})((?:-[a-z0-9-]+)?\\.(?:xlsx|pdf))");

    List<Path> before(LocalDate day) throws IOException {
        List<Dated> reports = reports();
        Map<String, LocalDate> newest = new HashMap<>();
        reports.forEach(
                report -> newest.merge(report.kind, report.day, (one, other) -> one.isAfter(other) ? one : other));
        return reports.stream()
                .filter(report -> report.day.isBefore(day) && !report.day.equals(newest.get(report.kind)))
                .map(Dated::file)
                .sorted()
                .toList();
    }

    private List<Dated> reports() throws IOException {
        List<Dated> reports = new ArrayList<>();
        if (Files.isDirectory(folder)) {
            try (Stream<Path> files = Files.list(folder)) {
                for (Path file : files.toList()) {
                    Matcher name = NAME.matcher(file.getFileName().toString());
                    if (name.matches() && Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
                        add(reports, file, name);
                    }
                }
            }
        }
        return reports;
    }

    private static void add(List<Dated> reports, Path file, Matcher name) {
        try {
            reports.add(new Dated(file, LocalDate.parse(name.group(1)), name.group(2)));
        } catch (DateTimeException e) {
            System.getLogger(OldReports.class.getName())
                    .log(System.Logger.Level.DEBUG, "{0} is named for no day and is kept", file);
        }
    }

    private record Dated(Path file, LocalDate day, String kind) {}
}
