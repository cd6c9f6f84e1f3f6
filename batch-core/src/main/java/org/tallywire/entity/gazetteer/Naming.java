package org.tallywire.entity.gazetteer;

import java.util.List;

/**
 * What one name may stand for.
 *
 * @param entries at least one, in the order of the gazetteers: what comes first wins where nothing else tells
 * @param acronym whether the name is one only where it is written in capitals
 */
public record Naming(List<GazetteerEntry> entries, boolean acronym) {
    public Naming {
        if (entries.isEmpty()) {
            throw new IllegalArgumentException("a name must stand for something");
        }
        entries = List.copyOf(entries);
    }

    public GazetteerEntry first() {
        return entries.get(0);
    }
}
