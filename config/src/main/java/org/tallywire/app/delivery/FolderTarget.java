package org.tallywire.app.delivery;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.tallywire.job.delivery.DeliveryTarget;
import org.tallywire.job.delivery.Parcel;
import org.tallywire.reports.file.Replacement;

/**
 * A folder that readers look into. A report appears under its name when it is there to its last byte, and
 * {@code latest.xlsx} leads to the newest: a link, or a copy where links cannot be made.
 */
public record FolderTarget(Path folder) implements DeliveryTarget {
    @Override
    public String name() {
        return "folder";
    }

    @Override
    public void deliver(Parcel parcel) throws IOException {
        try {
            Files.createDirectories(folder);
            for (Path report : parcel.reports()) {
                Path copy = folder.resolve(report.getFileName());
                replace(copy, draft -> copy(report, draft));
                replace(folder.resolve(latestOf(copy.getFileName().toString())), draft -> link(copy, draft));
            }
        } catch (FileSystemException e) {
            throw new IOException("the folder " + folder + " does not take the reports: " + e, e);
        }
    }

    /** The report of a topic has a newest one of its own: {@code latest-floods.xlsx}. */
    private static String latestOf(String name) {
        return "latest" + name.replaceFirst("^tallywire-\\d{4}-\\d{2}-\\d{2}", "");
    }

    private static void replace(Path target, Draft draft) throws IOException {
        try (Replacement replacement = Replacement.of(target)) {
            draft.write(replacement.draft());
            replacement.commit();
        }
    }

    private static void copy(Path from, Path draft) throws IOException {
        Files.copy(from, draft);
        try (FileChannel written = FileChannel.open(draft, StandardOpenOption.WRITE)) {
            written.force(true);
        }
    }

    private static void link(Path report, Path draft) throws IOException {
        try {
            Files.createSymbolicLink(draft, report.getFileName());
        } catch (UnsupportedOperationException | FileSystemException e) {
            copy(report, draft);
        }
    }

    /** Writes what shall stand in the place of a file. */
    private interface Draft {
        void write(Path draft) throws IOException;
    }
}
