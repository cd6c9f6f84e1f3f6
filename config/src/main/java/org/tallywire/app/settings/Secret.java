package org.tallywire.app.settings;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** Settings that nobody else may see. They stand in the environment or in a file, never on the command line. */
final class Secret {
    private static final String FILE = "file:";

    private Secret() {}

    /** The secret itself; {@code file:} and a path stand for what is in that file, but for a line end behind it. */
    static @Nullable String read(FoundSetting found, Path directory) {
        if (!found.isSet()) {
            return null;
        }
        if (!found.value().startsWith(FILE)) {
            return found.value();
        }
        try {
            String text = Files.readString(directory.resolve(found.value().substring(FILE.length())));
            return text.stripTrailing();
        } catch (IOException | InvalidPathException e) {
            throw InvalidSettingException.of(found, "file: and the path of a file that can be read (" + e + ")");
        }
    }

    /** What may be shown of it: the file, or that there is one. */
    static String masked(String value) {
        return value.isEmpty() || value.startsWith(FILE) ? value : "***";
    }
}
