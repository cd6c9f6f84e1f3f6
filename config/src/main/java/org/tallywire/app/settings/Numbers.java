package org.tallywire.app.settings;

import org.jspecify.annotations.Nullable;

/** Settings that are whole numbers. */
final class Numbers {
    private Numbers() {}

    /** A number from {@code least} to {@code most}, both inclusive. */
    static int required(FoundSetting found, int least, int most) {
        try {
            int number = Integer.parseInt(found.value());
            if (number >= least && number <= most) {
                return number;
            }
        } catch (NumberFormatException e) {
            throw InvalidSettingException.of(found, allowed(least, most) + " (" + e.getMessage() + ")");
        }
        throw InvalidSettingException.of(found, allowed(least, most));
    }

    /** Likewise; null where nothing is set. */
    static @Nullable Integer optional(FoundSetting found, int least, int most) {
        return found.isSet() ? Integer.valueOf(required(found, least, most)) : null;
    }

    private static String allowed(int least, int most) {
        return "a whole number from " + least + " to " + most;
    }
}
