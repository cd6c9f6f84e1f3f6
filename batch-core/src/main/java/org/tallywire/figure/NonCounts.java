package org.tallywire.figure;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.tallywire.lexicon.DataFolder;
import org.tallywire.lexicon.DataRow;
import org.tallywire.text.Sentence;
import org.tallywire.text.TokenKind;
import org.tallywire.text.TokenizedText;

/**
 * Tells numbers that count something from those that do not: years, ages, scores, clock times, names of things, list
 * numbers, "one" as a pronoun. What names something becomes an identifier, what is no quantity at all falls silent.
 */
final class NonCounts {
    private static final BigDecimal OLDEST = BigDecimal.valueOf(130);
    private static final BigDecimal HIGHEST_SCORE = BigDecimal.valueOf(250);

    private final Set<String> identifierCues;
    private final Set<String> scoreCues;
    private final NounLexicon nouns;
    private final GrammarWords grammar;

    private NonCounts(Set<String> identifierCues, Set<String> scoreCues, NounLexicon nouns, GrammarWords grammar) {
        this.identifierCues = identifierCues;
        this.scoreCues = scoreCues;
        this.nouns = nouns;
        this.grammar = grammar;
    }

    static NonCounts read(DataFolder folder, NounLexicon nouns, GrammarWords grammar) {
        return new NonCounts(words(folder, "identifier-cues.csv"), words(folder, "score-cues.csv"), nouns, grammar);
    }

    private static Set<String> words(DataFolder folder, String file) {
        Set<String> words = new HashSet<>();
        for (DataRow row : folder.getTable(file).rows()) {
            words.add(row.get("word"));
        }
        return words;
    }

    /** The quantity as what it is; empty where it is none. */
    Optional<FoundQuantity> judge(TokenizedText text, Sentence sentence, FoundQuantity found) {
        if (isAge(text, found)) {
            return Optional.of(as(found, FigureKind.AGE, ageEnd(text, found)));
        }
        if (found.quantity().kind() == FigureKind.ORDINAL) {
            return isClockPart(text, found) ? Optional.empty() : Optional.of(found);
        }
        if (found.quantity().unit() != null) {
            return Optional.of(found);
        }
        if (isScore(text, sentence, found)) {
            return Optional.of(as(found, FigureKind.SCORE, found.endToken()));
        }
        if (isClockPart(text, found) || isListNumber(text, sentence, found) || isYear(text, found)) {
            return Optional.empty();
        }
        if (found.numeral().style() == Numeral.Style.WORDS && isPronoun(text, sentence, found)) {
            return Optional.empty();
        }
        return Optional.of(isName(text, found) ? as(found, FigureKind.IDENTIFIER, found.endToken()) : found);
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

    /** "5-year-old", "12 years of age", "aged 43", ", 43," after a name. */
    private static boolean isAge(TokenizedText text, FoundQuantity found) {
        BigDecimal value = found.quantity().value();
        if (found.quantity().kind() == FigureKind.DURATION) {
            return ageEnd(text, found) > found.endToken() || isAfterAge(text, found);
        }
        if (found.quantity().kind() != FigureKind.COUNT || value != null && value.compareTo(OLDEST) > 0) {
            return false;
        }
        int next = found.endToken();
        int before = found.firstToken() - 1;
        boolean apposition = value != null
                && before > 0
                && text.is(before, ",")
                && (text.is(next, ",") || text.is(next, "."))
                && text.kind(before - 1) == TokenKind.WORD
                && text.isCapitalized(before - 1)
                && !text.isAllCapitals(before - 1);
        return isAfterAge(text, found) || apposition && found.numeral().style() == Numeral.Style.DIGITS;
    }

    private static boolean isAfterAge(TokenizedText text, FoundQuantity found) {
        int before = found.phraseToken() - 1;
        return text.is(before, "aged")
                || text.is(before, "age") && before > 0 && (text.is(before - 1, "of") || text.is(before - 1, "at"));
    }

    private static int ageEnd(TokenizedText text, FoundQuantity found) {
        int at = found.endToken();
        if (text.is(at, "-")) {
            at++;
        }
        if (text.is(at, "old") || text.is(at, "olds")) {
            return at + 1;
        }
        return text.is(at, "of") && text.is(at + 1, "age") ? at + 2 : found.endToken();
    }

    /** Two numbers with a hyphen between them, near a word of sport or voting, or the higher one first. */
    private boolean isScore(TokenizedText text, Sentence sentence, FoundQuantity found) {
        if (found.quantity().kind() != FigureKind.COUNT) {
            return false;
        }
        int dash = found.endToken() - 2;
        boolean range = found.quantity().bound() == Bound.BETWEEN && (text.is(dash, "-") || text.is(dash, "–"));
        if (range) {
            BigDecimal high = found.quantity().high();
            return high != null && high.compareTo(HIGHEST_SCORE) < 0 && hasScoreCue(text, sentence, found);
        }
        return isHalfOfScore(text, found.endToken(), found.endToken() + 1)
                || isHalfOfScore(text, found.firstToken() - 1, found.firstToken() - 2);
    }

    private static boolean isHalfOfScore(TokenizedText text, int dash, int other) {
        return other >= 0
                && other < text.tokenCount()
                && (text.is(dash, "-") || text.is(dash, "–"))
                && text.isGlued(dash)
                && text.isGlued(dash + 1)
                && text.kind(other) == TokenKind.NUMBER;
    }

    private boolean hasScoreCue(TokenizedText text, Sentence sentence, FoundQuantity found) {
        int from = Math.max(sentence.firstToken(), found.firstToken() - 8);
        int to = Math.min(sentence.endToken(), found.endToken() + 6);
        for (int token = from; token < to; token++) {
            if (scoreCues.contains(text.lower(token))) {
                return true;
            }
        }
        return false;
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

    /** Four digits from 1500 to 2100 without a separator, unless a noun that is counted follows. */
    private boolean isYear(TokenizedText text, FoundQuantity found) {
        int token = found.endToken() - 1;
        boolean fourDigits = found.numeral().style() == Numeral.Style.DIGITS
                && text.kind(token) == TokenKind.NUMBER
                && text.end(token) - text.begin(token) == 4;
        if (!fourDigits
                || found.quantity().bound() != Bound.EXACT && found.quantity().bound() != Bound.BETWEEN) {
            return false;
        }
        String digits = text.surface(token);
        boolean plausible = digits.compareTo("1500") >= 0 && digits.compareTo("2100") <= 0;
        return plausible && !countsKnownNoun(text, found.endToken());
    }

    private boolean countsKnownNoun(TokenizedText text, int token) {
        int head = grammar.isOpen(text, token) && !isKnownPlural(text, token) ? token + 1 : token;
        return isKnownPlural(text, head);
    }

    private boolean isKnownPlural(TokenizedText text, int token) {
        return token < text.tokenCount() && nouns.isKnownPlural(text.lower(token));
    }

    private boolean countsNoun(TokenizedText text, int token) {
        return nouns.isPluralAt(text, token) || nouns.isPluralAt(text, token + 1) && grammar.isOpen(text, token);
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

    /** "S&P 500", "Model 3": a short number after a capitalized word inside a sentence of mixed case. */
    private boolean isAfterProperName(TokenizedText text, int number) {
        int name = number - 1;
        if (name < 1 || text.kind(name) != TokenKind.WORD || text.end(number) - text.begin(number) > 4) {
            return false;
        }
        Sentence sentence = text.sentence(text.sentenceOf(number));
        boolean wordlike = text.isCapitalized(name) && grammar.isOpen(text, name) && name > sentence.firstToken();
        return wordlike && !text.surface(number).contains(",") && hasLowerCase(text, sentence);
    }

    private static boolean hasLowerCase(TokenizedText text, Sentence sentence) {
        for (int token = sentence.firstToken(); token < sentence.endToken(); token++) {
            if (text.kind(token) == TokenKind.WORD
                    && Character.isLowerCase(text.text().charAt(text.begin(token)))) {
                return true;
            }
        }
        return false;
    }

    /** "in Kharva": the name before the number belongs to a preposition. */
    private boolean isAdverbial(TokenizedText text, int name) {
        int at = name;
        while (at > 0 && text.isCapitalized(at) && grammar.isOpen(text, at)) {
            at--;
        }
        return grammar.of(text, at) == WordClass.PREPOSITION;
    }

    /** "In Kharva 12 were killed": something is said of the number itself. */
    private boolean isPredicated(TokenizedText text, int token) {
        WordClass next = grammar.of(text, token);
        return next == WordClass.AUXILIARY_BE
                || next == WordClass.VERB
                || next == WordClass.AUXILIARY_HAVE
                || token < text.tokenCount() && text.lower(token).endsWith("ed");
    }

    /** "Flight 93", "A320", "M-16", "737s": a number that is part of a name. */
    private boolean isName(TokenizedText text, FoundQuantity found) {
        int first = found.firstToken();
        int end = found.endToken();
        if (found.numeral().style() != Numeral.Style.DIGITS) {
            return false;
        }
        boolean gluedBefore = text.isGlued(first) && text.kind(first - 1) == TokenKind.WORD;
        boolean hyphenBefore = first >= 2
                && text.is(first - 1, "-")
                && text.isGlued(first)
                && text.isGlued(first - 1)
                && text.kind(first - 2) == TokenKind.WORD;
        boolean gluedAfter = end < text.tokenCount() && text.isGlued(end) && text.kind(end) == TokenKind.WORD;
        if (gluedBefore || hyphenBefore || gluedAfter && !text.is(end, "s")) {
            return true;
        }
        int cue = first - 1;
        if (text.is(cue, ".") && text.isGlued(cue)) {
            cue--;
        }
        if (isAfterProperName(text, first)
                && !countsKnownNoun(text, end)
                && !(isPredicated(text, end) && isAdverbial(text, first - 1))) {
            return true;
        }
        boolean cued = cue >= 0 && identifierCues.contains(text.lower(cue)) || text.is(cue, "#");
        return cued && !countsNoun(text, end);
    }
}
