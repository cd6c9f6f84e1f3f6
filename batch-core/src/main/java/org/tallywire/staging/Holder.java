package org.tallywire.staging;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/** The note beside an embedded database that tells who holds it; the database's own lock decides, not the note. */
final class Holder {
    private static final String UNKNOWN = "another process";

    private final Path note;

    Holder(Path note) {
        this.note = note;
    }

    /** Leaves the note of this process; only for whom the database's lock belongs to. */
    void write(String activity, Instant since) throws IOException {
        Files.writeString(note, note(activity, since));
    }

    /** Who this process is and what it does, for people. */
    static String note(String activity, Instant since) {
        return activity + ", process " + ProcessHandle.current().pid() + ", since "
                + since.truncatedTo(ChronoUnit.SECONDS);
    }

    /** Who holds the database, for people. */
    String read() {
        try {
            String text = Files.readString(note).strip();
            return text.isEmpty() ? UNKNOWN : text;
        } catch (NoSuchFileException e) {
            return UNKNOWN;
        } catch (IOException e) {
            return UNKNOWN + " (its note cannot be read: " + e.getMessage() + ")";
        }
    }

    /** Takes the note away. A note that stays behind misleads nobody: it is only read while the lock is held. */
    void remove() throws IOException {
        Files.deleteIfExists(note);
    }
}
