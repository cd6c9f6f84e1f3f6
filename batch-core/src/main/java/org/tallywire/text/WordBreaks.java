package org.tallywire.text;

import java.util.Set;

/**
 * What a tokenizer must know of a language.
 *
 * @param abbreviations lower-case words after which a full stop does not end a sentence ({@code mr}, {@code gen})
 * @param joinable lower-case words that are cut from a capitalized word glued to them ({@code by} in
 *     {@code byArmenia})
 */
public record WordBreaks(Set<String> abbreviations, Set<String> joinable) {
    /** No language at all: every full stop before a capital ends a sentence. */
    public static final WordBreaks NONE = new WordBreaks(Set.of(), Set.of());

    public WordBreaks {
        abbreviations = Set.copyOf(abbreviations);
        joinable = Set.copyOf(joinable);
    }
}
