package org.tallywire.claim;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.tallywire.compact.CompactSet;

/** Sets that mostly stay with what they begin with: that takes no room of its own, or that of one reference. */
final class Gathered {
    private Gathered() {}

    /** The set with one element more; may be the same set. */
    static <T> Collection<T> with(Collection<T> set, T added) {
        return set.isEmpty() ? List.of(added) : set.contains(added) ? set : grown(set, List.of(added));
    }

    /** The set with all of them; where it is empty, it is them. */
    static <T> Collection<T> withAll(Collection<T> set, Collection<T> added) {
        return set.isEmpty() ? added : grown(set, added);
    }

    private static <T> Set<T> grown(Collection<T> set, Collection<T> added) {
        Set<T> grown = set instanceof CompactSet<T> own ? own : new CompactSet<>(set);
        grown.addAll(added);
        return grown;
    }
}
