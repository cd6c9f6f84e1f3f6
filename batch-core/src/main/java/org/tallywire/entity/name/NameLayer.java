package org.tallywire.entity.name;

import java.util.EnumSet;
import java.util.Set;

/** A way in which names are found; each can be left out, to see what it gives. */
public enum NameLayer {
    /** Names that are listed. A user's own are found without it too. */
    GAZETTEER,
    /** Titles, first names and words that say what a name names; capitals. */
    CUES,
    /** Acronyms that the article defines, and initials of its names. */
    ACRONYMS,
    /** Names of the article that stand in it again, in full or short. */
    CONSISTENCY,
    /** The tagger. */
    MODEL;

    /** All of them. */
    public static Set<NameLayer> all() {
        return EnumSet.allOf(NameLayer.class);
    }
}
