package org.tallywire.figure;

import java.util.Optional;
import org.tallywire.lexicon.DataFolder;
import org.tallywire.text.Sentence;
import org.tallywire.text.TokenizedText;

/**
 * Tells numbers that count something from those that do not: years, ages, scores, clock times, names of things, list
 * numbers, "one" as a pronoun. What names something becomes an identifier, what is no quantity at all falls silent.
 */
final class NonCounts {
    private final NameNumbers names;
    private final ScoreReader scores;
    private final AgeReader ages;
    private final YearReader years;
    private final GrammarWords grammar;

    private NonCounts(NameNumbers names, ScoreReader scores, AgeReader ages, YearReader years, GrammarWords grammar) {
        this.names = names;
        this.scores = scores;
        this.ages = ages;
        this.years = years;
        this.grammar = grammar;
    }

    static NonCounts read(
            DataFolder folder, IdentifierCues cues, NumberContext context, NounLexicon nouns, GrammarWords grammar) {
        YearReader years = YearReader.read(folder, context, nouns, grammar);
        NameNumbers names = new NameNumbers(cues, context, nouns, grammar, years);
        return new NonCounts(names, ScoreReader.read(folder), new AgeReader(context, nouns), years, grammar);
    }

    /** The quantity as what it is; empty where it is none. */
    Optional<FoundQuantity> judge(TokenizedText text, Sentence sentence, FoundQuantity found) {
        if (ages.isAge(text, found)) {
            return Optional.of(as(found, FigureKind.AGE, AgeReader.endOf(text, found)));
        }
        if (found.quantity().kind() == FigureKind.ORDINAL) {
            boolean silent = isClockPart(text, found) || years.isDate(text, found);
            return silent ? Optional.empty() : Optional.of(found);
        }
        if (found.quantity().unit() != null) {
            return Optional.of(found);
        }
        if (scores.isScore(text, sentence, found)) {
            return Optional.of(as(found, FigureKind.SCORE, found.endToken()));
        }
        if (isClockPart(text, found) || isListNumber(text, sentence, found) || years.isDate(text, found)) {
            return Optional.empty();
        }
        if (found.numeral().style() == Numeral.Style.WORDS && isPronoun(text, sentence, found)) {
            return Optional.empty();
        }
        return Optional.of(
                names.isName(text, sentence, found) ? as(found, FigureKind.IDENTIFIER, found.endToken()) : found);
    }

    private static FoundQuantity as(FoundQuantity found, FigureKind kind, int end) {
        Quantity old = found.quantity();
        Quantity quantity =
                new Quantity(old.span(), kind, old.value(), old.low(), old.high(), old.bound(), old.unit(), old.rule());
        return new FoundQuantity(
                found.phraseToken(),
                found.firstToken(),
                found.endToken(),
                Math.max(end, found.phraseEnd()),
                found.numeral(),
                quantity);
    }

    /** Digits glued to a colon, a slash, an equals sign: clock times, addresses, proportions written 3:1. */
    private static boolean isClockPart(TokenizedText text, FoundQuantity found) {
        return isAddressMark(text, found.firstToken() - 1, found.firstToken())
                || isAddressMark(text, found.endToken(), found.endToken()) && text.isGlued(found.endToken() + 1);
    }

    private static boolean isAddressMark(TokenizedText text, int mark, int glued) {
        if (mark < 0 || mark >= text.tokenCount() || !text.isGlued(glued)) {
            return false;
        }
        return ":/=_&@\\".contains(text.lower(mark));
    }

    /** "1." or "2)" at the start of a line. */
    private static boolean isListNumber(TokenizedText text, Sentence sentence, FoundQuantity found) {
        int mark = found.endToken();
        boolean leads = mark + 1 < sentence.endToken() || mark + 1 < text.tokenCount();
        return found.firstToken() == sentence.firstToken()
                && found.numeral().style() == Numeral.Style.DIGITS
                && (text.is(mark, ".") || text.is(mark, ")"))
                && text.isGlued(mark)
                && leads;
    }

    /** "one" that stands for a person or a thing already named. */
    private boolean isPronoun(TokenizedText text, Sentence sentence, FoundQuantity found) {
        if (!text.is(found.firstToken(), "one") || found.endToken() != found.firstToken() + 1) {
            return false;
        }
        int next = found.endToken();
        int before = found.firstToken() - 1;
        if (before >= sentence.firstToken() && grammar.refersBack(text.lower(before))) {
            return true;
        }
        if (next >= sentence.endToken()) {
            return found.firstToken() != sentence.firstToken();
        }
        return !(grammar.isOpen(text, next) || text.is(next, "of") || text.is(next, "-") || text.is(next, "was"));
    }
}
