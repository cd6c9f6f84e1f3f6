package org.tallywire.entity.tagger;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.IntUnaryOperator;

/**
 * Trains a tagger as a structured perceptron whose weights are averaged over all steps (Collins, EMNLP 2002). The same
 * examples in the same order give the same model.
 */
public final class TaggerTraining {
    private static final long SEED = 20_260_101L;

    private final TagGrammar grammar;
    private final int bits;
    private final int rounds;

    /**
     * @param bits the table of weights has 2^bits rows
     * @param rounds how often all examples are gone through
     */
    public TaggerTraining(TagGrammar grammar, int bits, int rounds) {
        this.grammar = grammar;
        this.bits = bits;
        this.rounds = rounds;
    }

    public TaggerModel train(List<Example> examples) {
        Learner learner = new Learner(grammar, bits);
        List<Example> shuffled = new ArrayList<>(examples);
        Random random = new Random(SEED);
        for (int round = 0; round < rounds; round++) {
            Collections.shuffle(shuffled, random);
            shuffled.forEach(learner::learn);
        }
        return learner.average();
    }

    /** The weights while they change, with what their average needs. */
    private static final class Learner implements Weights {
        private final TagGrammar grammar;
        private final int bits;
        private final float[] table;
        private final double[] tableSum;
        private final float[] transitions;
        private final double[] transitionSum;
        private long step = 1;

        Learner(TagGrammar grammar, int bits) {
            this.grammar = grammar;
            this.bits = bits;
            this.table = new float[grammar.tags() << bits];
            this.tableSum = new double[table.length];
            this.transitions = new float[grammar.tags() * grammar.tags()];
            this.transitionSum = new double[transitions.length];
        }

        @Override
        public void score(int[] features, float[] scores) {
            Arrays.fill(scores, 0);
            for (int feature : features) {
                int at = TaggerModel.bucket(feature, bits) * scores.length;
                for (int tag = 0; tag < scores.length; tag++) {
                    scores[tag] += table[at + tag];
                }
            }
        }

        @Override
        public float transition(int before, int tag) {
            return TagGrammar.follows(before, tag)
                    ? transitions[before * grammar.tags() + tag]
                    : Float.NEGATIVE_INFINITY;
        }

        void learn(Example example) {
            int[] said = BestTags.of(example.tokens(), this, grammar);
            if (!example.isTagged(said)) {
                change(example.tokens(), example::tag, 1);
                change(example.tokens(), token -> said[token], -1);
            }
            step++;
        }

        private void change(TokenSequence tokens, IntUnaryOperator tags, int by) {
            for (int at = 0; at < tokens.length(); at++) {
                int tag = tags.applyAsInt(at);
                for (int feature : tokens.features(at)) {
                    int cell = TaggerModel.bucket(feature, bits) * grammar.tags() + tag;
                    table[cell] += by;
                    tableSum[cell] += (double) step * by;
                }
                if (at > 0) {
                    int cell = tags.applyAsInt(at - 1) * grammar.tags() + tag;
                    transitions[cell] += by;
                    transitionSum[cell] += (double) step * by;
                }
            }
        }

        /** The averages, in steps of the byte that each of them gets. */
        TaggerModel average() {
            double[] averages = new double[table.length];
            for (int i = 0; i < averages.length; i++) {
                averages[i] = table[i] - tableSum[i] / step;
            }
            double unit = largest(averages) / Byte.MAX_VALUE;
            byte[] small = new byte[averages.length];
            for (int i = 0; i < small.length; i++) {
                small[i] = (byte) Math.clamp(Math.round(averages[i] / unit), -Byte.MAX_VALUE, Byte.MAX_VALUE);
            }
            float[] steps = new float[transitions.length];
            for (int i = 0; i < steps.length; i++) {
                steps[i] = (float) ((transitions[i] - transitionSum[i] / step) / unit);
            }
            return new TaggerModel(grammar, bits, small, steps);
        }

        /** All but one weight in ten thousand fit; the few others are cut. */
        private static double largest(double[] weights) {
            double[] sorted = Arrays.stream(weights)
                    .map(Math::abs)
                    .filter(weight -> weight > 0)
                    .sorted()
                    .toArray();
            return sorted.length == 0 ? 1 : sorted[(int) (sorted.length * 0.9999)];
        }
    }
}
