package org.tallywire.entity.name;

import org.tallywire.text.Sentence;
import org.tallywire.text.TokenKind;
import org.tallywire.text.TokenizedText;

/** What capitals say in a sentence. */
enum Casing {
    /** Capitals begin sentences and names. */
    MIXED,
    /** A headline in which most words begin with a capital. */
    TITLED,
    /** All capitals, or none: case says nothing. */
    CASELESS;

    private static final int FEWEST_WORDS = 4;
    private static final double MOST = 0.7;
    private static final int SHORT_WORD = 3;

    /** How the sentence is written; {@code whole} is how the text around it is. */
    static Casing of(TokenizedText text, Sentence sentence, Casing whole) {
        Count count = Count.of(text, sentence.firstToken(), sentence.endToken());
        if (whole == CASELESS && count.capitalized - count.capitals < count.words * MOST) {
            return CASELESS;
        }
        if (count.words < FEWEST_WORDS) {
            return MIXED;
        }
        if (count.capitals >= count.words * MOST) {
            return CASELESS;
        }
        return count.longWords >= FEWEST_WORDS && count.longCapitalized >= count.longWords * 0.85 ? TITLED : MIXED;
    }

    /** How most of the text is written; never {@link #TITLED}. */
    static Casing of(TokenizedText text) {
        Count count = Count.of(text, 0, text.tokenCount());
        boolean shouted = count.capitals >= count.words * MOST;
        boolean small = count.capitalized == 0 || count.capitalized <= count.words * 0.01 && count.words >= 50;
        return count.words > 0 && (shouted || small) ? CASELESS : MIXED;
    }

    private record Count(int words, int capitals, int capitalized, int longWords, int longCapitalized) {
        static Count of(TokenizedText text, int from, int to) {
            int words = 0;
            int capitals = 0;
            int capitalized = 0;
            int longWords = 0;
            int longCapitalized = 0;
            for (int token = from; token < to; token++) {
                int length = text.end(token) - text.begin(token);
                if (text.kind(token) != TokenKind.WORD || length < 2) {
                    continue;
                }
                boolean starts = text.isCapitalized(token);
                words++;
                capitalized += starts ? 1 : 0;
                capitals += starts && text.isAllCapitals(token) ? 1 : 0;
                longWords += length > SHORT_WORD ? 1 : 0;
                longCapitalized += starts && length > SHORT_WORD ? 1 : 0;
            }
            return new Count(words, capitals, capitalized, longWords, longCapitalized);
        }
    }
}
