package org.tallywire.figure;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;
import org.tallywire.lexicon.DataFolder;
import org.tallywire.lexicon.PhraseTable;
import org.tallywire.text.Sentence;
import org.tallywire.text.Span;
import org.tallywire.text.TokenizedText;

/** Finds the quantities of a sentence from left to right, each at its longest. */
final class QuantityScanner {
    private final TermReader terms;
    private final RangeReader ranges;
    private final BoundLexicon bounds;
    private final ChangeWords changes;
    private final NumberContext context;
    private final NonCounts nonCounts;
    private final GrammarWords grammar;

    private QuantityScanner(
            TermReader terms,
            BoundLexicon bounds,
            ChangeWords changes,
            NumberContext context,
            NonCounts nonCounts,
            GrammarWords grammar) {
        this.terms = terms;
        this.ranges = new RangeReader(terms);
        this.bounds = bounds;
        this.changes = changes;
        this.context = context;
        this.nonCounts = nonCounts;
        this.grammar = grammar;
    }

    static QuantityScanner read(DataFolder folder, NounLexicon nouns, GrammarWords grammar) {
        NumberContext context = NumberContext.read(folder);
        IdentifierCues cues = IdentifierCues.read(folder);
        TermReader terms = new TermReader(
                NumeralReader.read(folder, context, grammar, nouns),
                UnitLexicon.read(folder),
                UnitHomonyms.read(folder, context),
                CompoundUnits.read(folder, grammar),
                new SignReader(context, cues),
                new LetterUnits(cues, grammar),
                context);
        NonCounts nonCounts = NonCounts.read(folder, cues, context, nouns, grammar);
        return new QuantityScanner(
                terms, BoundLexicon.read(folder), ChangeWords.read(folder), context, nonCounts, grammar);
    }

    /**
     * The quantities of a sentence, in order; no two overlap.
     *
     * @param taken whether a token belongs to a date and so to no quantity but a duration
     */
    List<FoundQuantity> scan(TokenizedText text, Sentence sentence, IntPredicate taken) {
        List<FoundQuantity> found = new ArrayList<>();
        Pending pending = Pending.NONE;
        int at = sentence.firstToken();
        while (at < sentence.endToken()) {
            Reading reading = taken.test(at)
                    ? duration(text, sentence, at)
                    : quantityAt(text, sentence, at, pending.endingAt(at), taken);
            if (reading.found() != null) {
                found.add(reading.found());
            }
            if (reading.endToken() > at) {
                at = reading.endToken();
                continue;
            }
            Optional<PhraseTable.Match<Bound>> bound =
                    taken.test(at) ? Optional.empty() : bounds.before().longestAt(text, at, sentence.endToken());
            if (bound.isPresent()) {
                pending = pending.endingAt(at).with(bound.get());
                at = bound.get().endToken();
            } else {
                at++;
            }
        }
        return found;
    }

    /** Words that limit the number which follows them at once. */
    private record Pending(int firstToken, int endToken, Bound bound) {
        static final Pending NONE = new Pending(-1, -1, Bound.EXACT);

        boolean isNone() {
            return firstToken < 0;
        }

        Pending endingAt(int token) {
            return endToken == token ? this : NONE;
        }

        Pending with(PhraseTable.Match<Bound> match) {
            Bound next = match.value();
            return new Pending(
                    isNone() ? match.firstToken() : firstToken, match.endToken(), next == Bound.EXACT ? bound : next);
        }
    }

    /** What was read at a token, which may be silent, and where to go on; an end at the token itself for nothing. */
    private record Reading(int endToken, @Nullable FoundQuantity found) {}

    private Reading quantityAt(TokenizedText text, Sentence sentence, int at, Pending pending, IntPredicate taken) {
        int limit = sentence.endToken();
        int codeEnd = PhoneNumbers.endAt(text, at, limit);
        if (codeEnd > at) {
            return new Reading(codeEnd, code(text, at, codeEnd));
        }
        Term first = terms.readAt(text, at, limit, taken);
        if (first == null) {
            return new Reading(at, null);
        }
        if (first.numeral().isUnreadable()) {
            return new Reading(first.endToken(), null);
        }
        FoundQuantity quantity = quantity(text, sentence, first, pending, taken);
        Optional<FoundQuantity> judged = nonCounts.judge(text, sentence, quantity);
        int end = judged.map(FoundQuantity::phraseEnd).orElse(quantity.endToken());
        return new Reading(end, judged.orElse(null));
    }

    private FoundQuantity quantity(
            TokenizedText text, Sentence sentence, Term first, Pending pending, IntPredicate taken) {
        int limit = sentence.endToken();
        if (first.numeral().isVague() || first.numeral().isOrdinal()) {
            return single(text, first, pending, limit);
        }
        if (changes.startsChange(text, sentence.firstToken(), first.firstToken())) {
            return single(text, ranges.changed(text, first, limit, taken), pending, limit);
        }
        Term second = ranges.end(text, first, isBetween(text, first, pending), limit, taken);
        return second == null
                ? single(text, ranges.suspended(text, first, limit, taken), pending, limit)
                : range(text, first, second, pending, limit);
    }

    private static boolean isBetween(TokenizedText text, Term first, Pending pending) {
        return !pending.isNone() && text.is(pending.firstToken, "between")
                || text.is(first.firstToken() - 1, "between")
                || text.is(pending.firstToken - 1, "between");
    }

    /** "nine days later": a date as a whole, and a duration in it. */
    private Reading duration(TokenizedText text, Sentence sentence, int at) {
        Term term = terms.readAt(text, at, sentence.endToken(), token -> false);
        boolean duration = term != null
                && term.kind() == FigureKind.DURATION
                && term.endToken() < sentence.endToken()
                && context.is(text.lower(term.endToken()), NumberContext.Role.DISTANCE);
        return term != null && duration
                ? new Reading(term.endToken(), single(text, term, Pending.NONE, term.endToken()))
                : new Reading(at + 1, null);
    }

    private static FoundQuantity code(TokenizedText text, int first, int end) {
        Numeral numeral = Numeral.code(first, end);
        Quantity quantity = new Quantity(
                text.span(first, end), FigureKind.IDENTIFIER, null, null, null, Bound.EXACT, null, numeral.rule());
        return new FoundQuantity(first, first, end, end, numeral, quantity);
    }

    private FoundQuantity single(TokenizedText text, Term term, Pending pending, int limit) {
        Optional<PhraseTable.Match<Bound>> behind = bounds.after().longestAt(text, term.endToken(), limit);
        Bound bound = behind.map(PhraseTable.Match::value).orElse(pending.bound);
        Numeral numeral = term.numeral();
        BigDecimal value = term.value();
        BigDecimal low = value;
        BigDecimal high = value;
        if (numeral.isVague()) {
            bound = bound == Bound.AT_LEAST || bound == Bound.MORE_THAN ? bound : Bound.VAGUE;
            low = numeral.low();
            high = bound == Bound.VAGUE ? numeral.high() : null;
        } else if (bound == Bound.AT_LEAST || bound == Bound.MORE_THAN) {
            high = null;
        } else if (bound == Bound.AT_MOST || bound == Bound.LESS_THAN) {
            low = null;
        } else if (bound == Bound.ABOUT) {
            low = null;
            high = null;
        }
        return found(
                text,
                term,
                term,
                pending,
                behind.map(PhraseTable.Match::endToken).orElse(afterJoint(text, term, limit)),
                new Quantity(
                        span(text, term, term), term.kind(), value, low, high, bound, term.unit(), numeral.rule()));
    }

    /** {@code dos millones de personas}: after the "of" that joins a number to its noun. */
    private int afterJoint(TokenizedText text, Term term, int limit) {
        int end = term.endToken();
        boolean joined = end + 1 < limit && context.joinsNoun(text, end) && grammar.isOpen(text, end + 1);
        return joined ? end + 1 : end;
    }

    private FoundQuantity range(TokenizedText text, Term first, Term second, Pending pending, int limit) {
        Term low = first.scaledLike(second);
        Term high = second.unit() == null ? second.measuredLike(first) : second;
        return found(
                text,
                first,
                second,
                pending,
                afterJoint(text, second, limit),
                new Quantity(
                        span(text, first, second),
                        high.kind(),
                        null,
                        low.value(),
                        high.value(),
                        Bound.BETWEEN,
                        high.unit(),
                        "number:range"));
    }

    private static Span span(TokenizedText text, Term first, Term last) {
        return text.span(first.firstToken(), last.endToken());
    }

    private static FoundQuantity found(
            TokenizedText text, Term first, Term last, Pending pending, int phraseEnd, Quantity quantity) {
        int phrase = pending.isNone() ? first.firstToken() : pending.firstToken;
        if (quantity.bound() == Bound.BETWEEN && phrase > 0 && text.is(phrase - 1, "between")) {
            phrase--;
        }
        return new FoundQuantity(phrase, first.firstToken(), last.endToken(), phraseEnd, last.numeral(), quantity);
    }
}
