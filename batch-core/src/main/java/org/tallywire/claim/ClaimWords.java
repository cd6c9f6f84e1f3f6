package org.tallywire.claim;

import org.tallywire.lexicon.Language;
import org.tallywire.lexicon.Lexicons;

/** What is known of the words of claims: which nouns, and which effects, can stand for each other. */
record ClaimWords(ClaimNouns nouns, ClaimEffects effects) {
    /** Of all languages, so that sources in several can be set side by side. */
    static ClaimWords of(Lexicons lexicons) {
        return new ClaimWords(ClaimNouns.of(lexicons), ClaimEffects.of(lexicons));
    }

    /** Of one language. */
    static ClaimWords of(Language language) {
        return new ClaimWords(ClaimNouns.of(language), ClaimEffects.of(language));
    }
}
