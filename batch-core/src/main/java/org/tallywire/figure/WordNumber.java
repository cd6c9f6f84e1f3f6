package org.tallywire.figure;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.tallywire.text.TokenizedText;

/**
 * The automaton of number words: {@code seven hundred and seventeen}, {@code twenty-one thousand}, {@code a hundred}. It
 * keeps what is said so far in groups below the last scale and adds them up as English does.
 */
final class WordNumber {
    /** More digits behind a point are dictated by nobody. */
    private static final int LONGEST_DECIMALS = 40;

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
        BigDecimal value = total.add(group);
        BigDecimal decimals = scale == null && !isPlaceInTime(first) ? decimals() : null;
        return new Numeral(
                first,
                at,
                Numeral.Style.WORDS,
                decimals == null ? value : value.add(decimals),
                null,
                null,
                scale,
                decimals == null ? "number:words" : "number:point");
    }

    /** "at one point two men fled": no decimals follow. */
    private boolean isPlaceInTime(int first) {
        return text.is(first, "one") && at == first + 1 && (text.is(first - 1, "at") || text.is(first - 1, "to"));
    }

    /** What the words after "point" add, digit by digit or in tens: "point one four", "point seventy-one"; or null. */
    private @Nullable BigDecimal decimals() {
        if (at + 1 >= limit || !lexicon.is(text.lower(at), NumberWord.Kind.POINT)) {
            return null;
        }
        StringBuilder digits = new StringBuilder("0.");
        int next = at + 1;
        while (next < limit) {
            BigDecimal tens = lexicon.value(text.lower(next), NumberWord.Kind.TENS);
            BigDecimal unit = lexicon.value(text.lower(next), NumberWord.Kind.UNIT);
            BigDecimal teen = lexicon.value(text.lower(next), NumberWord.Kind.TEEN);
            int step = 1;
            if (tens != null && next + 1 < limit) {
                int after = text.isInnerHyphen(next + 1) ? next + 2 : next + 1;
                BigDecimal ones = after < limit ? lexicon.value(text.lower(after), NumberWord.Kind.UNIT) : null;
                tens = ones == null ? tens : tens.add(ones);
                step = ones == null ? 1 : after + 1 - next;
            }
            BigDecimal found = tens != null ? tens : unit != null ? unit : teen;
            if (found == null || digits.length() > LONGEST_DECIMALS) {
                break;
            }
            digits.append(found.toPlainString());
            next += step;
        }
        if (next == at + 1) {
            return null;
        }
        at = next;
        return new BigDecimal(digits.toString());
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
            boolean spaced = last == NumberWord.Kind.TENS && lexicon.is(text.lower(at + 1), NumberWord.Kind.UNIT);
            return text.isInnerHyphen(at) || spaced && !text.isGlued(at) && !text.isGlued(at + 1);
        }
        if (last == NumberWord.Kind.TENS && lexicon.is(text.lower(at), NumberWord.Kind.TENS_JOINT)) {
            return lexicon.is(text.lower(at + 1), NumberWord.Kind.UNIT);
        }
        boolean big = last == NumberWord.Kind.HUNDRED || last == NumberWord.Kind.SCALE;
        return big && text.is(at, "and") && isSmall(text.lower(at + 1)) && !isFraction(at + 1);
    }

    /** "two million and three quarters": what follows is a part of the scale, and no more than one scale is left for it. */
    private boolean isFraction(int token) {
        int below = text.isInnerHyphen(token + 1) ? token + 2 : token + 1;
        if (last != NumberWord.Kind.SCALE || below >= limit) {
            return false;
        }
        boolean one = text.is(token, "one");
        String lower = text.lower(below);
        return lexicon.is(lower, NumberWord.Kind.DENOMINATOR) && lower.endsWith("s") != one
                || one && lexicon.is(lower, NumberWord.Kind.HALF);
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
        BigDecimal hundreds = lexicon.value(lower, NumberWord.Kind.HUNDREDS);
        if (hundreds != null) {
            return (last == null || last == NumberWord.Kind.SCALE) && add(hundreds, NumberWord.Kind.HUNDRED);
        }
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
