package org.tallywire.compact;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Gives one instance for all values that are equal, so that they take the room of one. Not thread-safe. */
public final class Interner {
    private final Map<Object, Object> instances = new HashMap<>();

    /** The first instance that was given and equals this one. Equal values must be of one class. */
    @SuppressWarnings("unchecked")
    public <T> T intern(T value) {
        return (T) instances.computeIfAbsent(value, first -> first);
    }

    /** The same; null for null. */
    public <T> @Nullable T internNullable(@Nullable T value) {
        return value == null ? null : intern(value);
    }
}
