package org.tallywire.reports.file;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * A file in the making. It grows in a folder of its own beside the target, {@code .report.xlsx.part}, which also holds
 * the writer's temporary files; {@link #commit} moves it to the target in one step. What a killed run left behind is
 * swept when the same file is written again. Not thread-safe; one writer a target.
 */
public final class Replacement implements Closeable {
    private final Path target;
    private final Path folder;

    private Replacement(Path target, Path folder) {
        this.target = target;
        this.folder = folder;
    }

    /** Opens a replacement; folders above the target are made when missing. */
    public static Replacement of(Path target) throws IOException {
        Path absolute = target.toAbsolutePath();
        Path folder = absolute.resolveSibling("." + absolute.getFileName() + ".part");
        try {
            sweep(folder);
            Files.createDirectories(folder);
        } catch (FileSystemException e) {
            throw new IOException(
                    "cannot write in the folder of " + absolute + ": " + e.getMessage()
                            + "; choose another folder, or ask for the right to write there",
                    e);
        }
        return new Replacement(absolute, folder);
    }

    /** The folder for temporary files of this run. */
    public Path folder() {
        return folder;
    }

    /** Where to write what shall replace the target. */
    public Path draft() {
        return folder.resolve("draft");
    }

    /** Puts the draft in the target's place. */
    public void commit() throws IOException {
        try {
            move();
        } catch (FileSystemException e) {
            throw new IOException(
                    "cannot replace " + target + ": " + e.getMessage()
                            + "; close it in the program that has it open, and write the report again",
                    e);
        }
    }

    private void move() throws IOException {
        try {
            Files.move(draft(), target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(draft(), target, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    /** Removes everything temporary, whether committed or not. */
    @Override
    public void close() throws IOException {
        sweep(folder);
    }

    private static void sweep(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        try (Stream<Path> content = Files.walk(folder)) {
            List<Path> deepestFirst = content.sorted(Comparator.reverseOrder()).toList();
            for (Path path : deepestFirst) {
                Files.deleteIfExists(path);
            }
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }
}
