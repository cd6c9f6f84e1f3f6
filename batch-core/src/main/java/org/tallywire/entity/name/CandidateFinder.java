package org.tallywire.entity.name;

/** Proposes names that start, or whose cue stands, at a token. Thread-safe. */
@FunctionalInterface
interface CandidateFinder {
    void find(NameText text, int token, Lattice lattice);
}
