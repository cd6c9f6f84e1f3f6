package org.tallywire.figure;

import org.tallywire.figure.NumberContext.Role;
import org.tallywire.text.Sentence;
import org.tallywire.text.TokenKind;
import org.tallywire.text.TokenizedText;

/** Tells numbers that are part of a name: "Flight 93", "A320", "M-16", "49 Larch Road", "the Final Four". */
final class NameNumbers {
    private static final int LONGEST_STREET = 4;
    private static final int LONGEST_LIST = 8;

    private final IdentifierCues cues;
    private final NumberContext context;
    private final NounLexicon nouns;
    private final GrammarWords grammar;
    private final YearReader years;

    NameNumbers(IdentifierCues cues, NumberContext context, NounLexicon nouns, GrammarWords grammar, YearReader years) {
        this.cues = cues;
        this.context = context;
        this.nouns = nouns;
        this.grammar = grammar;
        this.years = years;
    }

    boolean isName(TokenizedText text, Sentence sentence, FoundQuantity found) {
        Numeral.Style style = found.numeral().style();
        if (style == Numeral.Style.WORDS) {
            return isNamedInWords(text, sentence, found);
        }
        return style == Numeral.Style.DIGITS
                && (isGluedToName(text, found)
                        || isStreetNumber(text, sentence, found)
                        || isNamedBefore(text, found)
                        || isNamedAgain(text, sentence, found));
    }

    /** "A320", "M-16", "ID.3", "COVID -19", "737s". */
    private boolean isGluedToName(TokenizedText text, FoundQuantity found) {
        int first = found.firstToken();
        int end = found.endToken();
        boolean gluedBefore = text.isGlued(first) && text.kind(first - 1) == TokenKind.WORD;
        boolean gluedAfter = end < text.tokenCount() && text.isGlued(end) && text.kind(end) == TokenKind.WORD;
        return gluedBefore || isHyphenated(text, first) || isDotted(text, first) || gluedAfter && !text.is(end, "s");
    }

    private boolean isHyphenated(TokenizedText text, int number) {
        int hyphen = number - 1;
        return hyphen > 0
                && text.is(hyphen, "-")
                && text.isGlued(number)
                && text.kind(hyphen - 1) == TokenKind.WORD
                && (text.isGlued(hyphen) || cues.isCue(text, hyphen - 1));
    }

    private static boolean isDotted(TokenizedText text, int number) {
        int dot = number - 1;
        return dot > 0
                && text.is(dot, ".")
                && text.isGlued(number)
                && text.isGlued(dot)
                && text.kind(dot - 1) == TokenKind.WORD
                && text.isCapitalized(dot - 1);
    }

    /** "Flight 93", "No. 5", "#5", "S&P 500". */
    private boolean isNamedBefore(TokenizedText text, FoundQuantity found) {
        int first = found.firstToken();
        int end = found.endToken();
        boolean proper = isAfterProperName(text, first)
                && (isCountedName(text, first) || !years.countsKnownNoun(text, end))
                && !(isPredicated(text, end) && isAdverbial(text, first - 1));
        return proper || isCued(text, startOfList(text, first)) && !countsNoun(text, end);
    }

    /** "12 Karvo 737 planes": the name of what the number before it counts. */
    private boolean isCountedName(TokenizedText text, int number) {
        int at = number - 1;
        while (at > 0 && text.isCapitalized(at) && grammar.isOpen(text, at)) {
            at--;
        }
        return at < number - 1 && at >= 0 && text.kind(at) == TokenKind.NUMBER;
    }

    private boolean isCued(TokenizedText text, int number) {
        int cue = text.is(number - 1, ".") && text.isGlued(number - 1) ? number - 2 : number - 1;
        return cues.isCue(text, cue) || text.is(cue, "#");
    }

    /** "Rooms 4, 5 and 600": the first number of a list, where only numbers, commas and conjunctions stand between. */
    private static int startOfList(TokenizedText text, int number) {
        int first = number;
        for (int i = 0; i < LONGEST_LIST && first >= 2; i++) {
            int joint = first - 1;
            joint -= (text.is(joint, "and") || text.is(joint, "or")) && text.is(joint - 1, ",") ? 1 : 0;
            boolean joins = text.is(joint, ",") || text.is(first - 1, "and") || text.is(first - 1, "or");
            if (!joins || joint < 1 || text.kind(joint - 1) != TokenKind.NUMBER) {
                return first;
            }
            first = joint - 1;
        }
        return first;
    }

    private boolean countsNoun(TokenizedText text, int token) {
        return nouns.isPluralAt(text, token) || nouns.isPluralAt(text, token + 1) && grammar.isOpen(text, token);
    }

    /** A short number after a capitalized word inside a sentence of mixed case. */
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

    /** "49 Larch Road", "9 E 71st St", "22 Avenue Lenka": capitalized words up to one that names a street. */
    private boolean isStreetNumber(TokenizedText text, Sentence sentence, FoundQuantity found) {
        int limit = Math.min(sentence.endToken(), found.endToken() + LONGEST_STREET);
        for (int at = found.endToken(); at < limit; at++) {
            boolean ordinal = text.kind(at) == TokenKind.NUMBER && at > found.endToken();
            boolean ending = text.isGlued(at) && text.kind(at - 1) == TokenKind.NUMBER && at - 1 > found.endToken();
            if (!ordinal && !ending && (text.kind(at) != TokenKind.WORD || !text.isCapitalized(at))) {
                return false;
            }
            if (context.is(text.lower(at), Role.STREET)) {
                return !text.isAllCapitals(at) && !nouns.isPluralAt(text, at + 1);
            }
        }
        return false;
    }

    /** "a Kova 11 and 11 Max": the digits that were part of a name before, with a capitalized word behind them. */
    private boolean isNamedAgain(TokenizedText text, Sentence sentence, FoundQuantity found) {
        int number = found.firstToken();
        int next = found.endToken();
        if (next >= sentence.endToken()
                || next != number + 1
                || !text.isCapitalized(next)
                || !grammar.isOpen(text, next)) {
            return false;
        }
        for (int at = sentence.firstToken() + 1; at < number; at++) {
            if (text.is(at, text.lower(number)) && (cues.isCue(text, at - 1) || isAfterProperName(text, at))) {
                return true;
            }
        }
        return false;
    }

    /** "the Final Four", "Chapter Seven", "the Seven Pines festival": capitalized where other words are not. */
    private boolean isNamedInWords(TokenizedText text, Sentence sentence, FoundQuantity found) {
        int number = found.firstToken();
        boolean inside = found.endToken() == number + 1
                && number > sentence.firstToken()
                && text.kind(number - 1) == TokenKind.WORD
                && text.isCapitalized(number)
                && !text.isAllCapitals(number);
        boolean beside = inside && (text.isCapitalized(number - 1) || isNameAt(text, number + 1, sentence));
        return beside && (cues.isCue(text, number - 1) || isMixedCase(text, sentence));
    }

    private static boolean isNameAt(TokenizedText text, int token, Sentence sentence) {
        return token < sentence.endToken() && text.kind(token) == TokenKind.WORD && text.isCapitalized(token);
    }

    /** Whether a word that is not small is written in lower case, so that a capital letter says something: no title. */
    private boolean isMixedCase(TokenizedText text, Sentence sentence) {
        for (int token = sentence.firstToken(); token < sentence.endToken(); token++) {
            WordClass wordClass = grammar.of(text, token);
            boolean large = wordClass == WordClass.OPEN
                    || wordClass == WordClass.VERB
                    || wordClass == WordClass.AUXILIARY_BE
                    || wordClass == WordClass.AUXILIARY_HAVE;
            if (large && text.kind(token) == TokenKind.WORD && !text.isCapitalized(token) && !text.is(token, "'s")) {
                return true;
            }
        }
        return false;
    }
}
