package org.tallywire.app.delivery;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import org.tallywire.job.delivery.DeliveryTarget;
import org.tallywire.job.delivery.Parcel;

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
                Path name = report.getFileName();
                copy(report, folder.resolve(name));
                latest(folder.resolve(name), folder.resolve(latestOf(name.toString())));
            }
        } catch (FileSystemException e) {
            throw new IOException("the folder " + folder + " does not take the reports: " + e, e);
        }
    }

    /** The report of a topic has a newest one of its own: {@code latest-floods.xlsx}. */
    private static String latestOf(String name) {
        return "latest" + name.replaceFirst("^tallywire-\\d{4}-\\d{2}-\\d{2}", "");
    }

    private static void copy(Path from, Path to) throws IOException {
        Path draft = draft(to);
        Files.copy(from, draft, StandardCopyOption.REPLACE_EXISTING);
        try (FileChannel written = FileChannel.open(draft, StandardOpenOption.WRITE)) {
            written.force(true);
        }
        move(draft, to);
    }

    private static void latest(Path report, Path latest) throws IOException {
        Path draft = draft(latest);
        Files.deleteIfExists(draft);
        try {
            Files.createSymbolicLink(draft, report.getFileName());
        } catch (UnsupportedOperationException | FileSystemException e) {
            copy(report, latest);
            return;
        }
        move(draft, latest);
    }

    private static Path draft(Path target) {
        return target.resolveSibling("." + target.getFileName() + ".part");
    }

    private static void move(Path from, Path to) throws IOException {
        try {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
