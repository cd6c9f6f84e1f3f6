package org.tallywire.figure;

import java.util.Set;

/**
 * Words that tell of an effect.
 *
 * @param form the inflection, for verbs
 * @param requires words of which one must stand in the same sentence; none where it is empty
 * @param topic words of which one must stand there or in the sentences before; none where it is empty
 */
record Trigger(String effect, Role role, Form form, Set<String> requires, Set<String> topic) {
    enum Role {
        /** Counted is the object of the active and the subject of the passive. */
        VERB,
        /** Counted is the subject. */
        INTRANSITIVE,
        /** Counted is the object. */
        ACTIVE,
        /** Counted is the subject of a form of "be", or stands right before. */
        PARTICIPLE,
        /** Counted is the subject of a form of "be", stands right before, or is the noun after. */
        STATE,
        /** The words themselves are counted. */
        PEOPLE,
        /** Counted stands after "of". */
        ACT,
        /** A number that follows as predicate. */
        TOLL,
        /** Counted stands between the first word and the last. */
        SPLIT
    }

    enum Form {
        BASE,
        PAST,
        ING
    }
}
