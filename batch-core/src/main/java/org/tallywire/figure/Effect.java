package org.tallywire.figure;

import org.tallywire.text.Span;

/**
 * What happened to what is counted.
 *
 * @param code of the lexicon: {@code KILLED}, {@code DISPLACED}, …
 * @param trigger the words that say so
 */
public record Effect(String code, Span trigger) {}
