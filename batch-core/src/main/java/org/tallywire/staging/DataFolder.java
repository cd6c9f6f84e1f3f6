package org.tallywire.staging;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Optional;

/** The folder of an embedded database. One that is made is for its owner and the owner's group only. */
final class DataFolder {
    private static final String OWNER_AND_GROUP = "rwxr-x---";

    private DataFolder() {}

    /** Makes it when it is missing; one that is there is left as it is. */
    static void make(DataStore store) throws UnusableDataException {
        Optional<Path> folder = store.file().map(Path::getParent);
        if (folder.isEmpty() || Files.isDirectory(folder.get())) {
            return;
        }
        try {
            make(folder.get());
        } catch (IOException e) {
            throw new UnusableDataException(store, "cannot be made: " + e, "choose another folder with --data", e);
        }
    }

    private static void make(Path folder) throws IOException {
        Files.createDirectories(folder);
        if (folder.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString(OWNER_AND_GROUP));
        }
    }
}
