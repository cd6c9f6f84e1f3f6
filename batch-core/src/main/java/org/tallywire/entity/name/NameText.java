package org.tallywire.entity.name;

import java.util.BitSet;
import java.util.HashSet;
import java.util.Set;
import org.tallywire.entity.gazetteer.Cues;
import org.tallywire.entity.gazetteer.Knowledge;
import org.tallywire.entity.gazetteer.WordClass;
import org.tallywire.entity.gazetteer.WordTable;
import org.tallywire.text.Sentence;
import org.tallywire.text.TokenKind;
import org.tallywire.text.TokenizedText;

/** A text as somebody sees it who looks for names: which tokens can be part of one. Not thread-safe. */
final class NameText {
    private final TokenizedText text;
    private final int[] classes;
    private final Casing[] casings;
    private final BitSet starts = new BitSet();
    private final BitSet nameLike = new BitSet();
    private final BitSet titleWords = new BitSet();
    private final BitSet titleEnds = new BitSet();
    private final BitSet cueWords = new BitSet();
    private final BitSet innerCapitals = new BitSet();
    private final Set<String> writtenSmall = new HashSet<>();
    private final Set<String> writtenLarge = new HashSet<>();

    private NameText(TokenizedText text, int[] classes, Casing[] casings) {
        this.text = text;
        this.classes = classes;
        this.casings = casings;
    }

    static NameText of(TokenizedText text, Knowledge knowledge) {
        int count = text.tokenCount();
        NameText names = new NameText(text, new int[count], new Casing[count]);
        Casing whole = Casing.of(text);
        for (int i = 0; i < text.sentenceCount() && count > 0; i++) {
            names.readSentence(text.sentence(i), whole, knowledge.words());
        }
        for (int token = 0; token < count; token++) {
            names.nameLike.set(token, names.looksLikeName(token));
            names.markCues(token, knowledge.cues());
        }
        return names;
    }

    private void readSentence(Sentence sentence, Casing whole, WordTable words) {
        Casing casing = Casing.of(text, sentence, whole);
        boolean start = true;
        for (int token = sentence.firstToken(); token < sentence.endToken(); token++) {
            casings[token] = casing;
            starts.set(token, start);
            if (text.kind(token) == TokenKind.WORD) {
                classes[token] = words.classesOf(text.lower(token));
                boolean inner = !text.isCapitalized(token) && hasInnerCapital(token);
                innerCapitals.set(token, inner);
                if (casing == Casing.MIXED && !inner && !text.isCapitalized(token)) {
                    writtenSmall.add(text.lower(token));
                } else if (casing == Casing.MIXED && !start) {
                    writtenLarge.add(text.lower(token));
                }
            }
            start = start && text.kind(token) != TokenKind.WORD || opens(token);
        }
    }

    /** Marks the token after a title, and the words of cues. */
    private void markCues(int token, Cues cues) {
        if (text.kind(token) == TokenKind.WORD) {
            cues.titles().longestAt(text, token, sentenceEnd(token)).ifPresent(title -> {
                int name = isDot(title.endToken()) ? title.endToken() + 1 : title.endToken();
                titleEnds.set(name);
                titleWords.set(token, title.endToken());
            });
            cues.names()
                    .longestAt(text, token, sentenceEnd(token))
                    .ifPresent(cue -> cueWords.set(cue.firstToken(), cue.endToken()));
        }
    }

    /** After a colon or an opening quotation mark a word has a capital as at the start of a sentence. */
    private boolean opens(int token) {
        if (text.kind(token) != TokenKind.PUNCTUATION) {
            return false;
        }
        char mark = text.text().charAt(text.begin(token));
        boolean straight = mark == '"' || mark == '\'' || mark == '`';
        return mark == ':' || mark == '“' || mark == '«' || mark == '‘' || straight && !text.isGlued(token);
    }

    private boolean looksLikeName(int token) {
        boolean letter = text.end(token) - text.begin(token) == 1;
        if (!canBelong(token) || letter || is(token, WordClass.CALENDAR) || isNumberMark(token)) {
            return false;
        }
        return switch (casings[token]) {
            case MIXED -> !starts.get(token) || !isKnownSmall(token);
            case TITLED -> !is(token, WordClass.COMMON) && !isKnownSmall(token);
            case CASELESS -> !isKnownSmall(token);
        };
    }

    /** A word of the language with a full stop before a number: {@code No. 2}. */
    boolean isNumberMark(int token) {
        return is(token, WordClass.COMMON)
                && token + 2 < tokenCount()
                && text.is(token + 1, ".")
                && text.isGlued(token + 1)
                && text.kind(token + 2) == TokenKind.NUMBER;
    }

    private boolean isKnownSmall(int token) {
        return is(token, WordClass.COMMON)
                || is(token, WordClass.CONNECTOR)
                || is(token, WordClass.SAYING)
                || writtenSmall.contains(text.lower(token));
    }

    /** Whether the token is a word of a title. */
    boolean isTitle(int token) {
        return titleWords.get(token);
    }

    /** Whether a title ends right before the token. */
    boolean endsTitle(int token) {
        return titleEnds.get(token);
    }

    /** Whether the token is a word of a cue. */
    boolean isCue(int token) {
        return token >= 0 && cueWords.get(token);
    }

    boolean isWrittenSmall(int token) {
        return writtenSmall.contains(text.lower(token));
    }

    /** Whether a noun written small, or a title, stands at the token: what is before it describes it. */
    boolean isBeforeNoun(int token) {
        if (token >= tokenCount() || isSentenceStart(token) || !isWord(token) || text.isGlued(token)) {
            return false;
        }
        boolean small = casings[token] == Casing.MIXED ? !canBelong(token) : is(token, WordClass.COMMON);
        return isTitle(token) || small && !isVerbLike(token);
    }

    /** Small words and frequent verbs; endings of verbs and adverbs; "plans the" and "causing the", but not "plans for". */
    private boolean isVerbLike(int token) {
        String word = text.lower(token);
        boolean object =
                token + 1 < tokenCount() && isDeterminer(token + 1) && (word.endsWith("s") || word.endsWith("ing"));
        return is(token, WordClass.GRAMMAR)
                || is(token, WordClass.SAYING)
                || word.endsWith("ed")
                || word.endsWith("ly")
                || object;
    }

    private boolean isDeterminer(int token) {
        return switch (text.lower(token)) {
            case "the", "a", "an", "its", "his", "her", "their", "this", "that", "no", "some" -> true;
            default -> false;
        };
    }

    /** Whether the word has a capital that no sentence's start gives it, here or elsewhere in the text. */
    boolean isWrittenLarge(int token) {
        return writtenLarge.contains(text.lower(token));
    }

    /** The classes of the token as bits. */
    int classes(int token) {
        return classes[token];
    }

    TokenizedText text() {
        return text;
    }

    int tokenCount() {
        return text.tokenCount();
    }

    Casing casing(int token) {
        return casings[token];
    }

    boolean isCaseless(int token) {
        return casings[token] == Casing.CASELESS;
    }

    /** Whether a capital at this token is one of a sentence's start. */
    boolean isStart(int token) {
        return starts.get(token);
    }

    boolean is(int token, WordClass wordClass) {
        return (classes[token] & wordClass.bit()) != 0;
    }

    /** Whether the token is a word that is a name by itself, for all that its writing and the language's words tell. */
    boolean isNameLike(int token) {
        return nameLike.get(token);
    }

    /** Whether the token can be part of a name that something else gives away. */
    boolean canBelong(int token) {
        return token >= 0
                && token < tokenCount()
                && text.kind(token) == TokenKind.WORD
                && (isCaseless(token) || text.isCapitalized(token) || innerCapitals.get(token));
    }

    /** {@code iPhone}, {@code eBay}. */
    private boolean hasInnerCapital(int token) {
        for (int i = text.begin(token) + 1; i < text.end(token); i++) {
            if (Character.isUpperCase(text.text().charAt(i))) {
                return true;
            }
        }
        return false;
    }

    /** Digits that belong to the word before them: {@code A380}. */
    boolean isGluedNumber(int token) {
        return token > 0
                && token < tokenCount()
                && text.kind(token) == TokenKind.NUMBER
                && text.isGlued(token)
                && text.kind(token - 1) == TokenKind.WORD;
    }

    /** Whether a sign of money follows: {@code US$}. */
    boolean isMoneySign(int token) {
        return token < tokenCount()
                && text.kind(token) == TokenKind.SYMBOL
                && Character.getType(text.text().charAt(text.begin(token))) == Character.CURRENCY_SYMBOL;
    }

    boolean isNumber(int token) {
        return token >= 0 && token < tokenCount() && text.kind(token) == TokenKind.NUMBER;
    }

    boolean isWord(int token) {
        return token >= 0 && token < tokenCount() && text.kind(token) == TokenKind.WORD;
    }

    /** One letter, with its full stop or without. */
    boolean isInitial(int token) {
        return canBelong(token) && text.end(token) - text.begin(token) == 1;
    }

    /** A hyphen, apostrophe or ampersand between two tokens of a name, with nothing around it; or {@code A & B}. */
    boolean isJoint(int token) {
        if (token <= 0 || token + 1 >= tokenCount()) {
            return false;
        }
        boolean hyphen = (text.is(token, "-") || text.is(token, "‐") || text.is(token, "'"))
                && text.isGlued(token)
                && text.isGlued(token + 1);
        return (hyphen || text.is(token, "&")) && isWord(token + 1);
    }

    /** The full stop of an abbreviation or initial before it. */
    boolean isDot(int token) {
        return token > 0
                && token < tokenCount()
                && text.is(token, ".")
                && text.isGlued(token)
                && (is(token - 1, WordClass.ABBREVIATION) || isInitial(token - 1));
    }

    /** The ending that the tokenizer cuts from "Marn's". */
    boolean isPossessive(int token) {
        return text.is(token, "'s") && text.isGlued(token);
    }

    /** The apostrophe after the s of a name in the plural: {@code Velda Motors' plant}. */
    boolean isPluralPossessive(int token) {
        return token > 0
                && token < tokenCount()
                && (text.is(token, "'") || text.is(token, "’"))
                && text.isGlued(token)
                && text.lower(token - 1).endsWith("s")
                && !(token + 1 < tokenCount() && text.isGlued(token + 1));
    }

    /** The end of a name that may end with the full stop of an abbreviation. */
    int withDot(int end) {
        boolean dotted = end < tokenCount() && isDot(end) && is(end - 1, WordClass.ABBREVIATION);
        return dotted ? end + 1 : end;
    }

    /** Whether a sentence starts at the token, so that no name goes on into it. */
    boolean isSentenceStart(int token) {
        return token < tokenCount() && text.sentence(text.sentenceOf(token)).firstToken() == token;
    }

    /** The token after the last of the sentence that a token belongs to. */
    int sentenceEnd(int token) {
        return text.sentence(text.sentenceOf(token)).endToken();
    }

    int sentenceFirst(int token) {
        return text.sentence(text.sentenceOf(token)).firstToken();
    }
}
