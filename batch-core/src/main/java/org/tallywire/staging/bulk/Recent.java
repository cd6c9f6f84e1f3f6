package org.tallywire.staging.bulk;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.tallywire.compact.LatestMap;

/**
 * What was put lately, by committed transactions and by the one that is going on. Not thread-safe.
 *
 * @param <K> keys
 * @param <V> values
 */
final class Recent<K, V> {
    private static final int LIMIT = 100_000;

    private final Map<K, V> pending = new HashMap<>();
    private final Map<K, V> committed = new LatestMap<>(LIMIT);

    @Nullable
    V get(K key) {
        V value = pending.get(key);
        return value == null ? committed.get(key) : value;
    }

    boolean contains(K key) {
        return get(key) != null;
    }

    void put(K key, V value) {
        pending.put(key, value);
    }

    void committed() {
        committed.putAll(pending);
        pending.clear();
    }

    void rolledBack() {
        pending.clear();
    }
}
