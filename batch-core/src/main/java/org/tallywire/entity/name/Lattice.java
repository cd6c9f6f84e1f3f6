package org.tallywire.entity.name;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.jspecify.annotations.Nullable;
import org.tallywire.entity.EntityKind;
import org.tallywire.entity.gazetteer.Naming;

/** The candidates of one text, and the best way through them. Not thread-safe. */
final class Lattice {
    /** What a name costs, so that one long name beats two short ones. */
    static final double NAME_COST = 1;

    /** What it costs to leave a token alone that looks like a name. */
    private static final double LEFT_OUT = 0.2;

    private final NameText text;
    private final List<List<Candidate>> byEnd;

    Lattice(NameText text) {
        this.text = text;
        this.byEnd = new ArrayList<>(Collections.nCopies(text.tokenCount() + 1, List.of()));
    }

    /** Proposes a name; {@code weight} is what speaks for it in all its tokens together. */
    void add(int first, int end, EntityKind kind, double weight, String rule) {
        add(first, end, kind, weight, rule, null);
    }

    void add(int first, int end, EntityKind kind, double weight, String rule, @Nullable Naming naming) {
        add(new Candidate(first, end, kind, weight - NAME_COST, rule, naming));
    }

    private void add(Candidate candidate) {
        if (byEnd.get(candidate.end()).isEmpty()) {
            byEnd.set(candidate.end(), new ArrayList<>(4));
        }
        byEnd.get(candidate.end()).add(candidate);
    }

    /** Gives every candidate another score. */
    void reweigh(ToDoubleFunction<Candidate> score) {
        for (List<Candidate> candidates : byEnd) {
            for (int i = 0; i < candidates.size(); i++) {
                candidates.set(i, candidates.get(i).withScore(score.applyAsDouble(candidates.get(i))));
            }
        }
    }

    /** The candidates that end before {@code end}. */
    List<Candidate> endingAt(int end) {
        return byEnd.get(end);
    }

    /** The names with the highest sum of scores that do not overlap, in the order of the text. */
    List<Candidate> best() {
        double[] score = new double[byEnd.size()];
        Candidate[] last = new Candidate[byEnd.size()];
        for (int end = 1; end < score.length; end++) {
            boolean looks = text.isNameLike(end - 1) && text.casing(end - 1) == Casing.MIXED;
            score[end] = score[end - 1] - (looks ? LEFT_OUT : 0);
            for (Candidate candidate : byEnd.get(end)) {
                double sum = score[candidate.first()] + candidate.score();
                if (sum > score[end] + 1e-9) {
                    score[end] = sum;
                    last[end] = candidate;
                }
            }
        }
        return path(last);
    }

    private static List<Candidate> path(@Nullable Candidate[] last) {
        List<Candidate> path = new ArrayList<>();
        int at = last.length - 1;
        while (at > 0) {
            Candidate candidate = last[at];
            if (candidate == null) {
                at--;
            } else {
                path.add(candidate);
                at = candidate.first();
            }
        }
        Collections.reverse(path);
        return path;
    }
}
