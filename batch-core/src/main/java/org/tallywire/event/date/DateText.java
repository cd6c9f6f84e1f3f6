package org.tallywire.event.date;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.tallywire.lexicon.Inflection;
import org.tallywire.lexicon.PhraseTable;
import org.tallywire.text.TokenKind;
import org.tallywire.text.TokenizedText;

/** A tokenized text with what its words mean to dates, looked up once. Indices outside the text have no senses. */
final class DateText {
    private final TokenizedText text;
    private final DateLexicon lexicon;
    private final Senses[] senses;
    private final int[] ends;
    private final int[] starts;
    private final Map<Integer, Map<Integer, Optional<Found>>> memories = new HashMap<>();

    DateText(TokenizedText text, DateLexicon lexicon) {
        this.text = text;
        this.lexicon = lexicon;
        this.senses = new Senses[text.tokenCount()];
        this.ends = new int[text.tokenCount()];
        this.starts = new int[text.tokenCount()];
        for (int at = 0; at < senses.length; at++) {
            lookUp(at);
        }
    }

    private void lookUp(int at) {
        senses[at] = Senses.NONE;
        ends[at] = at + 1;
        starts[at] = starts[at] == 0 ? at : starts[at];
        if (lexicon.words().startsWith(text.lower(at))) {
            lexicon.words().longestAt(text, at, senses.length).ifPresent(match -> {
                senses[at] = match.value();
                ends[at] = match.endToken();
                if (match.length() > 1 && match.endToken() <= starts.length) {
                    starts[match.endToken() - 1] = at;
                }
            });
        }
    }

    /** What a reader finds at a token; asked once for each token of each memory. */
    Optional<Found> remembered(int memory, int at, DateReader reader) {
        Map<Integer, Optional<Found>> found = memories.computeIfAbsent(memory, number -> new HashMap<>());
        Optional<Found> known = found.get(at);
        if (known != null) {
            return known;
        }
        Optional<Found> read = reader.read(this, at);
        found.put(at, read);
        return read;
    }

    TokenizedText tokens() {
        return text;
    }

    int count() {
        return senses.length;
    }

    boolean has(int at, WordClass wordClass) {
        return isInside(at) && senses[at].has(wordClass);
    }

    boolean hasAny(int at, long mask) {
        return isInside(at) && senses[at].hasAny(mask);
    }

    Optional<Sense> find(int at, WordClass wordClass) {
        return has(at, wordClass) ? senses[at].find(wordClass) : Optional.empty();
    }

    /** The number of a sense that must be there. */
    int number(int at, WordClass wordClass) {
        return find(at, wordClass).map(Sense::number).orElse(0);
    }

    /** The token after the word or phrase that starts at {@code at}. */
    int after(int at) {
        return isInside(at) ? ends[at] : at + 1;
    }

    boolean is(int at, String word) {
        return text.is(at, word);
    }

    /** The first token of the phrase that ends right before {@code at}; of a word, that word. */
    int before(int at) {
        return isInside(at - 1) ? starts[at - 1] : at - 1;
    }

    /** Skips one token where it is {@code word}. */
    int skip(int at, String word) {
        return text.is(at, word) ? at + 1 : at;
    }

    /** The value of a token that is nothing but one to four ASCII digits, or -1. */
    int digits(int at) {
        if (!isNumber(at) || text.end(at) - text.begin(at) > 4) {
            return -1;
        }
        int value = 0;
        for (int i = text.begin(at); i < text.end(at); i++) {
            char c = text.text().charAt(i);
            if (c < '0' || c > '9') {
                return -1;
            }
            value = value * 10 + c - '0';
        }
        return value;
    }

    /** The length of a token; 0 outside the text. */
    int length(int at) {
        return isInside(at) ? text.end(at) - text.begin(at) : 0;
    }

    private boolean isInside(int at) {
        return at >= 0 && at < senses.length;
    }

    boolean isNumber(int at) {
        return isInside(at) && text.kind(at) == TokenKind.NUMBER;
    }

    boolean isWord(int at) {
        return isInside(at) && text.kind(at) == TokenKind.WORD;
    }

    boolean isPunctuation(int at) {
        return isInside(at) && text.kind(at) == TokenKind.PUNCTUATION;
    }

    boolean isCapitalized(int at) {
        return isWord(at) && text.isCapitalized(at);
    }

    /** Whether a name of a month or day is written as the language writes it: with a capital, or small where it is marked so. */
    boolean isWritten(int at, WordClass wordClass) {
        return isCapitalized(at)
                || find(at, wordClass).filter(name -> name.is("small")).isPresent();
    }

    /** Whether words such as "last" can stand after their period. */
    boolean selectsBehind() {
        return lexicon.selectsBehind();
    }

    /** A number in digits with separators. */
    Optional<BigDecimal> decimal(int at) {
        return isNumber(at) ? lexicon.numbers().parse(text.surface(at)) : Optional.empty();
    }

    /** Whether a word looks like a verb of the past. */
    boolean looksPast(int at) {
        return isWord(at) && lexicon.inflection().looksLike(Inflection.Look.PAST_LOOK, text.lower(at));
    }

    boolean isAllCapitals(int at) {
        return isWord(at) && text.isAllCapitals(at);
    }

    boolean isGlued(int at) {
        return text.isGlued(at);
    }

    boolean isDash(int at) {
        return isPunctuation(at)
                && length(at) == 1
                && "-‐‑‒–—".indexOf(text.text().charAt(text.begin(at))) >= 0;
    }

    boolean isApostrophe(int at) {
        return length(at) == 1 && "'’‘ʼ`".indexOf(text.text().charAt(text.begin(at))) >= 0;
    }

    /** Whether a sentence, heading or list item starts with this token. */
    boolean startsSentence(int at) {
        return at == 0
                || at < senses.length && text.sentence(text.sentenceOf(at)).firstToken() == at;
    }

    /** Whether no token of the same sentence stands at {@code at}. */
    boolean isPastSentence(int at) {
        return at >= senses.length || startsSentence(at);
    }

    Optional<PhraseTable.Match<Holiday>> holidayAt(int at) {
        return lexicon.holidays().longestAt(text, at, senses.length);
    }

    boolean startsHoliday(int at) {
        return isInside(at) && lexicon.holidays().startsWith(text.lower(at));
    }
}
