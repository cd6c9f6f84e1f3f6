package org.tallywire.claim;

import java.util.Comparator;

/**
 * How well a statement fits into a claim.
 *
 * @param sameNumber whether the claim has exactly that number
 * @param meets whether one number can satisfy it and another statement of the claim
 * @param gap how far the number lies from the nearest one of the claim, see {@link Range#gap}
 * @param sharedNames names that the articles share
 */
record Fit(JoinRule rule, boolean sameNumber, boolean meets, double gap, int sharedNames) {
    /** The best first. */
    static final Comparator<Fit> BEST = Comparator.comparing(Fit::sameNumber, Comparator.reverseOrder())
            .thenComparing(Fit::meets, Comparator.reverseOrder())
            .thenComparing(Fit::rule, Comparator.reverseOrder())
            .thenComparingDouble(Fit::gap)
            .thenComparing(Fit::sharedNames, Comparator.reverseOrder());
}
