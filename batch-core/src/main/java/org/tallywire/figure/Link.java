package org.tallywire.figure;

/**
 * An effect found for a quantity.
 *
 * @param firstToken first token of the trigger, inclusive
 * @param endToken after the last, exclusive
 * @param strength how sure the construction is, from 0 to 1; of two links the stronger counts
 * @param construction how quantity and trigger stand to each other
 */
record Link(String effect, int firstToken, int endToken, double strength, Construction construction) {
    /** The name of the rule, as reports show it. */
    String rule() {
        return construction.rule();
    }
}
