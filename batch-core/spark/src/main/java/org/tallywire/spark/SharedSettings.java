package org.tallywire.spark;

import java.io.Serializable;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.tallywire.app.assembly.Assembly;
import org.tallywire.app.settings.NameSettings;
import org.tallywire.app.settings.SettingsLoader;
import org.tallywire.app.settings.ShownSetting;

/**
 * The settings that reading and analysing go by, on their way to the executors; secrets do not go along.
 *
 * @param flags as the command line would give them
 */
record SharedSettings(Map<String, String> flags) implements Serializable {
    private static final String PREFIX = "tallywire.";

    SharedSettings {
        flags = Map.copyOf(flags);
    }

    /**
     * Those that are in force here.
     *
     * @param file named by the user, or null for the usual one
     */
    static SharedSettings of(SettingsLoader loader, @Nullable Path file) {
        Map<String, String> flags = new HashMap<>();
        for (ShownSetting setting : loader.show(Map.of(), file)) {
            String key = setting.key().substring(PREFIX.length());
            if (isShared(key) && !setting.value().isEmpty()) {
                flags.put(key, setting.value());
            }
        }
        NameSettings names = loader.load(Map.of(), file).names();
        put(flags, "gazetteer", names.gazetteer());
        put(flags, "geonames", names.geonames());
        put(flags, "name-model", names.model());
        return new SharedSettings(flags);
    }

    private static boolean isShared(String key) {
        return key.equals("language")
                || key.equals("name-layers")
                || key.startsWith("limits.")
                || key.startsWith("csv.");
    }

    private static void put(Map<String, String> flags, String key, @Nullable Path file) {
        if (file != null) {
            flags.put(key, file.toAbsolutePath().toString());
        }
    }

    /** The parts of the program under these settings, and no others. */
    Assembly assembly() {
        return new Assembly(new SettingsLoader(Map.of(), Path.of("")).load(flags, null));
    }
}
