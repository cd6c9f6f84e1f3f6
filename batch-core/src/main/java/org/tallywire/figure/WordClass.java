package org.tallywire.figure;

/** Coarse classes of small words, as the clause linker needs them. Everything else is {@link #OPEN}. */
enum WordClass {
    DETERMINER,
    PREPOSITION,
    CONJUNCTION,
    SUBORDINATE,
    /** "along with", "together with": as a conjunction, but after the verb as well. */
    COMITATIVE,
    RELATIVE,
    /** "than": what follows is set beside what is said, and does not say it. */
    COMPARISON,
    AUXILIARY_BE,
    AUXILIARY_HAVE,
    MODAL,
    PRONOUN,
    NEGATION,
    ADVERB,
    /** A finite verb, or a form that is one more often than not. */
    VERB,
    NUMBER,
    PUNCTUATION,
    /** Nouns, adjectives, names, participles. */
    OPEN
}
