package org.tallywire.app.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermission;
import org.jspecify.annotations.Nullable;

/** Whether a folder that the program writes to can take what it gets, and whether everybody can read it. */
record FolderCheck(Path folder) {
    private static final long MIB = 1024L * 1024;

    /** A workbook of some size, its temporary files, and a day of facts. */
    private static final long LEAST_MIB = 200;

    /** Room on its disk, or on the one where it would be made. */
    String room() throws IOException {
        return free() + " MB free" + (free() < LEAST_MIB ? "; make room" : "");
    }

    boolean hasRoom() throws IOException {
        return free() >= LEAST_MIB;
    }

    private long free() throws IOException {
        return Files.getFileStore(there()).getUsableSpace() / MIB;
    }

    private Path there() {
        Path there = folder.toAbsolutePath().normalize();
        while (!Files.exists(there) && there.getParent() != null) {
            there = there.getParent();
        }
        return there;
    }

    /** What to do when others than its owner and group can look into it; empty when they cannot. */
    String rights() throws IOException {
        if (!Files.isDirectory(folder)) {
            return "";
        }
        @Nullable PosixFileAttributeView posix = Files.getFileAttributeView(folder, PosixFileAttributeView.class);
        boolean open =
                posix != null && posix.readAttributes().permissions().contains(PosixFilePermission.OTHERS_EXECUTE);
        return open ? ", open to everybody on this machine: chmod o-rwx " + folder : "";
    }
}
