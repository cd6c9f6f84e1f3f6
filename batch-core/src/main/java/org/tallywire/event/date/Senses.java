package org.tallywire.event.date;

import java.util.List;
import java.util.Optional;

/** All that a word or phrase can mean, at most one sense a class. */
final class Senses {
    static final Senses NONE = new Senses(List.of());

    private final List<Sense> senses;
    private final long classes;

    Senses(List<Sense> senses) {
        this.senses = List.copyOf(senses);
        this.classes =
                senses.stream().mapToLong(sense -> sense.wordClass().bit()).reduce(0, (a, b) -> a | b);
    }

    boolean has(WordClass wordClass) {
        return (classes & wordClass.bit()) != 0;
    }

    /** Whether any of the classes in a mask of {@link WordClass#bit} is among them. */
    boolean hasAny(long mask) {
        return (classes & mask) != 0;
    }

    Optional<Sense> find(WordClass wordClass) {
        if (!has(wordClass)) {
            return Optional.empty();
        }
        return senses.stream().filter(sense -> sense.wordClass() == wordClass).findFirst();
    }
}
