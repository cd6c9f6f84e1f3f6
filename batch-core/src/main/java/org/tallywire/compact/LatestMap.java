package org.tallywire.compact;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A map of so many entries at most: where there would be more, it forgets the one that was looked up or put the longest
 * ago. Not thread-safe, not even for look-ups.
 *
 * @param <K> keys
 * @param <V> values
 */
public final class LatestMap<K, V> extends LinkedHashMap<K, V> {
    private static final long serialVersionUID = 1L;
    private static final int FIRST_ROOM = 1024;
    private static final float LOAD = 0.75f;

    private final int most;

    /**
     * An empty map.
     *
     * @param most entries that it keeps
     */
    public LatestMap(int most) {
        super(FIRST_ROOM, LOAD, true);
        this.most = most;
    }

    @Override
    protected boolean removeEldestEntry(Map.Entry<K, V> eldest) {
        return size() > most;
    }
}
