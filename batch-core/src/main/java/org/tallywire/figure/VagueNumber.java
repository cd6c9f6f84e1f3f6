package org.tallywire.figure;

import java.math.BigDecimal;

/**
 * A word for a number that nobody counted.
 *
 * @param low inclusive
 * @param high inclusive
 * @param onlyWithEffect whether it is a figure only where something happened to what it counts
 */
record VagueNumber(String phrase, BigDecimal low, BigDecimal high, boolean onlyWithEffect) {}
