package org.tallywire.figure;

import java.util.HashSet;
import java.util.Set;
import org.tallywire.figure.NumberContext.Role;
import org.tallywire.lexicon.DataFolder;
import org.tallywire.lexicon.DataRow;
import org.tallywire.text.TokenKind;
import org.tallywire.text.TokenizedText;

/** Tells years, and days of a month that no date was read from: "in 1994", "A.D. 1260", "31 February". */
final class YearReader {
    private final NumberContext context;
    private final NounLexicon nouns;
    private final GrammarWords grammar;
    private final Set<String> months;
    private final Set<String> smallMonths;

    private YearReader(
            NumberContext context,
            NounLexicon nouns,
            GrammarWords grammar,
            Set<String> months,
            Set<String> smallMonths) {
        this.context = context;
        this.nouns = nouns;
        this.grammar = grammar;
        this.months = months;
        this.smallMonths = smallMonths;
    }

    static YearReader read(DataFolder folder, NumberContext context, NounLexicon nouns, GrammarWords grammar) {
        Set<String> months = new HashSet<>();
        Set<String> small = new HashSet<>();
        for (DataRow row : folder.getTable("date-names.csv").rows()) {
            if (row.get("class").equals("month")) {
                (row.get("strength").equals("small") ? small : months).add(row.get("word"));
            }
        }
        return new YearReader(context, nouns, grammar, Set.copyOf(months), Set.copyOf(small));
    }

    boolean isDate(TokenizedText text, FoundQuantity found) {
        if (found.numeral().isOrdinal()) {
            return isDay(text, found);
        }
        return found.numeral().style() == Numeral.Style.DIGITS
                && (isYear(text, found) || isOfEra(text, found) || isDay(text, found));
    }

    /** Four digits from 1500 to 2100 without a separator, unless a noun that is counted follows. */
    private boolean isYear(TokenizedText text, FoundQuantity found) {
        int token = found.endToken() - 1;
        Bound bound = found.quantity().bound();
        boolean fourDigits = text.kind(token) == TokenKind.NUMBER && DigitReader.isPlain(text, token, 4, 4);
        boolean limited = bound != Bound.EXACT && bound != Bound.BETWEEN || found.phraseToken() < found.firstToken();
        if (!fourDigits || limited && bound != Bound.BETWEEN) {
            return false;
        }
        String digits = text.surface(token);
        boolean plausible = digits.compareTo("1500") >= 0 && digits.compareTo("2100") <= 0;
        return plausible && !countsKnownNoun(text, found.endToken()) && !isAfterCount(text, token);
    }

    /** "from 1000 to 2000 hires": where it goes from is no year. */
    private static boolean isAfterCount(TokenizedText text, int token) {
        int from = token - 2;
        return from >= 0
                && text.is(token - 1, "to")
                && text.kind(from) == TokenKind.NUMBER
                && !(DigitReader.isPlain(text, from, 4, 4) && text.surface(from).compareTo("1500") >= 0);
    }

    /** Whether a noun of the lexicon, in the plural, follows at once or after one word. */
    boolean countsKnownNoun(TokenizedText text, int token) {
        int head = grammar.isOpen(text, token) && !isKnownPlural(text, token) ? token + 1 : token;
        return isKnownPlural(text, head);
    }

    private boolean isKnownPlural(TokenizedText text, int token) {
        return token < text.tokenCount() && nouns.isKnownPlural(text.lower(token));
    }

    /** Beside "A.D." or "BC", or joined with such a year: "between A.D. 1000 and 1260". */
    private boolean isOfEra(TokenizedText text, FoundQuantity found) {
        int before = found.firstToken() - 1;
        if (isEra(text, before) || isEra(text, found.endToken())) {
            return true;
        }
        boolean joined = before >= 2
                && (text.is(before, "and") || text.is(before, "to") || text.is(before, "-"))
                && text.kind(before - 1) == TokenKind.NUMBER;
        return joined && isEra(text, before - 2);
    }

    private boolean isEra(TokenizedText text, int token) {
        return token >= 0
                && token < text.tokenCount()
                && context.is(text.lower(token), Role.ERA)
                && text.isCapitalized(token);
    }

    private boolean isDay(TokenizedText text, FoundQuantity found) {
        int first = found.firstToken();
        int next = text.is(found.endToken(), "of") ? found.endToken() + 1 : found.endToken();
        boolean day =
                found.numeral().isOrdinal() || DigitReader.isPlain(text, first, 1, 2) && found.endToken() == first + 1;
        return day && (isMonth(text, next) || isMonth(text, first - 1) && !isDated(text, first - 1, next));
    }

    /** "on 23 September 28 farms burned": the month has its day already, or something is counted. */
    private boolean isDated(TokenizedText text, int month, int next) {
        return month > 0 && text.kind(month - 1) == TokenKind.NUMBER || nouns.isPluralAt(text, next);
    }

    private boolean isMonth(TokenizedText text, int token) {
        return token >= 0
                && token < text.tokenCount()
                && (text.isCapitalized(token) && months.contains(text.lower(token))
                        || smallMonths.contains(text.lower(token)));
    }
}
