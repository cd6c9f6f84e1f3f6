package org.tallywire.figure;

/**
 * An effect found for a quantity.
 *
 * @param firstToken first token of the trigger, inclusive
 * @param endToken after the last, exclusive
 * @param strength how sure the construction is, from 0 to 1; of two links the stronger counts
 * @param rule the construction: {@code passive-subject}, {@code object}, …
 */
record Link(String effect, int firstToken, int endToken, double strength, String rule) {}
