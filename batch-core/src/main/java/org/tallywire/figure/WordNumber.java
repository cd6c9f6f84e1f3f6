package org.tallywire.figure;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.tallywire.text.TokenizedText;

/**
 * The automaton of number words: {@code seven hundred and seventeen}, {@code twenty-one thousand}, {@code a hundred}. It
 * keeps what is said so far in groups below the last scale and adds them up as English does.
 */
final class WordNumber {
    private final NumberLexicon lexicon;
    private final TokenizedText text;
    private final int limit;

    private int at;
    private BigDecimal total = BigDecimal.ZERO;
    private BigDecimal group = BigDecimal.ZERO;
    private BigDecimal lastScale = BigDecimal.valueOf(Long.MAX_VALUE);
    private NumberWord.@Nullable Kind last;

    private WordNumber(NumberLexicon lexicon, TokenizedText text, int limit) {
        this.lexicon = lexicon;
        this.text = text;
        this.limit = limit;
    }

    /**
     * The number whose words start at {@code token} and end before {@code limit}, or null.
     *
     * <p>A leading article counts before a hundred, a scale or a dozen only.
     */
    static @Nullable Numeral readAt(NumberLexicon lexicon, TokenizedText text, int token, int limit) {
        return new WordNumber(lexicon, text, limit).read(token);
    }

    private @Nullable Numeral read(int first) {
        at = first;
        if (lexicon.is(text.lower(at), NumberWord.Kind.ARTICLE) && startsBig(at + 1)) {
            group = BigDecimal.ONE;
            last = NumberWord.Kind.ARTICLE;
            at++;
        }
        while (at < limit && step()) {
            at++;
        }
        if (last == null || last == NumberWord.Kind.ARTICLE) {
            return null;
        }
        BigDecimal scale = last == NumberWord.Kind.SCALE ? lastScale : null;
        return new Numeral(first, at, Numeral.Style.WORDS, total.add(group), null, null, scale, "number:words");
    }

    private boolean startsBig(int token) {
        return token < limit
                && (lexicon.is(text.lower(token), NumberWord.Kind.HUNDRED)
                        || lexicon.is(text.lower(token), NumberWord.Kind.SCALE)
                        || lexicon.is(text.lower(token), NumberWord.Kind.DOZEN));
    }

    /** Takes the token at {@link #at}, or a joint and the token after it; false where the number ends. */
    private boolean step() {
        if (take(at)) {
            return true;
        }
        if (last == null || at + 1 >= limit || !joins()) {
            return false;
        }
        if (take(at + 1)) {
            at++;
            return true;
        }
        return false;
    }

    /** A hyphen between glued words ("twenty-one"), or "and" after a hundred or a scale. */
    private boolean joins() {
        if (text.is(at, "-")) {
            return text.isGlued(at) && text.isGlued(at + 1);
        }
        boolean big = last == NumberWord.Kind.HUNDRED || last == NumberWord.Kind.SCALE;
        return big && text.is(at, "and") && isSmall(text.lower(at + 1));
    }

    private boolean isSmall(String lower) {
        return lexicon.is(lower, NumberWord.Kind.UNIT)
                || lexicon.is(lower, NumberWord.Kind.TEEN)
                || lexicon.is(lower, NumberWord.Kind.TENS);
    }

    private boolean take(int token) {
        String lower = text.lower(token);
        return takeSmall(lower) || takeHundred(lower) || takeScale(lower) || takeDozen(lower);
    }

    private boolean takeSmall(String lower) {
        BigDecimal unit = lexicon.value(lower, NumberWord.Kind.UNIT);
        if (unit != null) {
            return (startsGroup() || last == NumberWord.Kind.TENS) && add(unit, NumberWord.Kind.UNIT);
        }
        BigDecimal teen = lexicon.value(lower, NumberWord.Kind.TEEN);
        if (teen != null) {
            return startsGroup() && add(teen, NumberWord.Kind.TEEN);
        }
        BigDecimal tens = lexicon.value(lower, NumberWord.Kind.TENS);
        return tens != null && startsGroup() && add(tens, NumberWord.Kind.TENS);
    }

    private boolean startsGroup() {
        return last == null || last == NumberWord.Kind.HUNDRED || last == NumberWord.Kind.SCALE;
    }

    private boolean takeHundred(String lower) {
        BigDecimal hundred = lexicon.value(lower, NumberWord.Kind.HUNDRED);
        if (hundred == null || group.compareTo(hundred) >= 0 || last == NumberWord.Kind.SCALE) {
            return false;
        }
        group = (group.signum() == 0 ? BigDecimal.ONE : group).multiply(hundred);
        last = NumberWord.Kind.HUNDRED;
        return true;
    }

    /** "two hundred thousand": the group is multiplied; "million thousand" is no number. */
    private boolean takeScale(String lower) {
        BigDecimal scale = lexicon.value(lower, NumberWord.Kind.SCALE);
        if (scale == null || scale.compareTo(lastScale) >= 0 || last == NumberWord.Kind.SCALE) {
            return false;
        }
        total = total.add((group.signum() == 0 ? BigDecimal.ONE : group).multiply(scale));
        group = BigDecimal.ZERO;
        lastScale = scale;
        last = NumberWord.Kind.SCALE;
        return true;
    }

    private boolean takeDozen(String lower) {
        BigDecimal dozen = lexicon.value(lower, NumberWord.Kind.DOZEN);
        if (dozen == null || last == NumberWord.Kind.DOZEN) {
            return false;
        }
        group = (group.signum() == 0 ? BigDecimal.ONE : group).multiply(dozen);
        last = NumberWord.Kind.DOZEN;
        return true;
    }

    private boolean add(BigDecimal value, NumberWord.Kind kind) {
        group = group.add(value);
        last = kind;
        return true;
    }
}
