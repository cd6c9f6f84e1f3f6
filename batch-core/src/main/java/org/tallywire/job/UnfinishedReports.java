package org.tallywire.job;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What killed runs of other days left in the folder of the reports: {@code .tallywire-2026-11-01.xlsx.part}. */
record UnfinishedReports(Path out) {
    private static final Pattern NAME =
            Pattern.compile("\\.tallywire-(\\d{4}-\\d{2}-\\d{2})(?:-[a-z0-9-]+)?\\.\\w+\\.part");

    /** Removes it. What is of this day is left to the writers, since another process may be at work on it. */
    void sweep(LocalDate today) throws IOException {
        try (Stream<Path> files = Files.list(out)) {
            for (Path file : files.toList()) {
                String name = file.getFileName().toString();
                if (NAME.matcher(name).matches() && !name.contains(today.toString())) {
                    delete(file);
                }
            }
        }
    }

    /** Links are removed, and not followed. */
    private static void delete(Path unfinished) throws IOException {
        List<Path> all = List.of(unfinished);
        if (Files.isDirectory(unfinished, LinkOption.NOFOLLOW_LINKS)) {
            try (Stream<Path> content = Files.walk(unfinished)) {
                all = content.sorted(Comparator.reverseOrder()).toList();
            }
        }
        for (Path path : all) {
            Files.deleteIfExists(path);
        }
    }
}
