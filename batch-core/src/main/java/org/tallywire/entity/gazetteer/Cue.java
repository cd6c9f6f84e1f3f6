package org.tallywire.entity.gazetteer;

import java.util.Set;
import org.tallywire.entity.EntityKind;

/**
 * A word of a name that tells what the name names.
 *
 * @param kind what is named
 * @param positions where in the name it can stand
 * @param sort what it is within its kind, in lower case: {@code ministry}, {@code river}
 */
public record Cue(EntityKind kind, Set<CuePosition> positions, String sort) {
    public Cue {
        positions = Set.copyOf(positions);
    }

    public boolean stands(CuePosition position) {
        return positions.contains(position);
    }
}
