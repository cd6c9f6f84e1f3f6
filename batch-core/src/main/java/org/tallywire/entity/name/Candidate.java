package org.tallywire.entity.name;

import org.jspecify.annotations.Nullable;
import org.tallywire.entity.EntityKind;
import org.tallywire.entity.gazetteer.Naming;

/**
 * A stretch of tokens that may be a name.
 *
 * @param first its first token, inclusive
 * @param end the token after its last
 * @param score how much speaks for it; what has more tokens and as good reasons has more
 * @param rule what speaks for it
 * @param naming what a gazetteer says that it stands for
 */
record Candidate(
        int first,
        int end,
        EntityKind kind,
        double score,
        String rule,
        @Nullable Naming naming) {
    Candidate {
        if (first < 0 || end <= first) {
            throw new IllegalArgumentException("a candidate must hold a token, was " + first + ".." + end);
        }
    }

    Candidate withScore(double other) {
        return new Candidate(first, end, kind, other, rule, naming);
    }

    int length() {
        return end - first;
    }

    boolean overlaps(Candidate other) {
        return first < other.end && other.first < end;
    }
}
