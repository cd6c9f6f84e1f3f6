package org.tallywire.entity.tagger;

import java.util.Arrays;

/** The sequence of tags with the highest sum of weights, by dynamic programming. */
final class BestTags {
    private static final float NEVER = Float.NEGATIVE_INFINITY;

    private BestTags() {}

    static int[] of(TokenSequence tokens, Weights weights, TagGrammar grammar) {
        int tags = grammar.tags();
        byte[][] from = new byte[tokens.length()][tags];
        float[] best = new float[tags];
        float[] next = new float[tags];
        float[] scores = new float[tags];
        for (int at = 0; at < from.length; at++) {
            score(tokens, at, weights, scores);
            for (int tag = 0; tag < tags; tag++) {
                next[tag] = scores[tag] == NEVER ? NEVER : scores[tag] + before(best, tag, at, weights, from);
            }
            float[] swap = best;
            best = next;
            next = swap;
        }
        return path(best, from);
    }

    private static void score(TokenSequence tokens, int at, Weights weights, float[] scores) {
        if (tokens.isOutside(at)) {
            Arrays.fill(scores, NEVER);
            scores[0] = 0;
        } else {
            weights.score(tokens.features(at), scores);
        }
    }

    private static float before(float[] best, int tag, int at, Weights weights, byte[][] from) {
        if (at == 0) {
            return TagGrammar.starts(tag) ? 0 : NEVER;
        }
        return step(best, tag, weights, from[at]);
    }

    private static float step(float[] best, int tag, Weights weights, byte[] from) {
        float most = NEVER;
        for (int before = 0; before < best.length; before++) {
            float score = best[before] + weights.transition(before, tag);
            if (score > most) {
                most = score;
                from[tag] = (byte) before;
            }
        }
        return most;
    }

    private static int[] path(float[] last, byte[][] from) {
        int[] tags = new int[from.length];
        int tag = 0;
        for (int other = 1; other < last.length; other++) {
            tag = last[other] > last[tag] ? other : tag;
        }
        for (int at = from.length - 1; at >= 0; at--) {
            tags[at] = tag;
            tag = from[at][tag];
        }
        return tags;
    }
}
