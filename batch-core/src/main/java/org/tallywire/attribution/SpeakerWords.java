package org.tallywire.attribution;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.tallywire.lexicon.DataFolder;
import org.tallywire.lexicon.DataRow;
import org.tallywire.lexicon.Inflection;
import org.tallywire.text.Sentence;
import org.tallywire.text.TokenKind;
import org.tallywire.text.TokenizedText;

/** Which words can stand inside, beside and outside what names a speaker: from {@code grammar-words.csv}. */
final class SpeakerWords {
    private static final Set<String> OUTSIDE = Set.of(
            "CONJUNCTION",
            "SUBORDINATE",
            "RELATIVE",
            "AUXILIARY_BE",
            "AUXILIARY_HAVE",
            "MODAL",
            "VERB",
            "ADVERB",
            "NEGATION");

    /** Between a word of speech and its day or place. */
    private static final int FURTHEST = 5;

    private final Map<String, Set<String>> classes;
    private final Inflection inflection;

    private SpeakerWords(Map<String, Set<String>> classes, Inflection inflection) {
        this.classes = classes;
        this.inflection = inflection;
    }

    static SpeakerWords read(DataFolder folder) {
        Map<String, Set<String>> classes = new HashMap<>();
        for (DataRow row : folder.getTable("grammar-words.csv").rows()) {
            classes.computeIfAbsent(row.get("word"), word -> new HashSet<>()).add(row.get("class"));
        }
        return new SpeakerWords(classes, Inflection.read(folder));
    }

    private boolean is(TokenizedText text, int token, String wordClass) {
        return classes.getOrDefault(text.lower(token), Set.of()).contains(wordClass);
    }

    /** Whether a token can be part of a speaker's name, title or office. */
    boolean belongs(TokenizedText text, int token) {
        if (!isWord(text, token)) {
            return false;
        }
        Set<String> known = classes.getOrDefault(text.lower(token), Set.of());
        return known.stream().noneMatch(OUTSIDE::contains);
    }

    /** Whether a token can be part of what names a speaker at all. */
    private boolean isWord(TokenizedText text, int token) {
        return text.kind(token) == TokenKind.WORD
                || text.is(token, "-") && text.isGlued(token)
                || isPossessive(text, token);
    }

    /** "the governor's office", "the doctors' union". */
    private boolean isPossessive(TokenizedText text, int token) {
        boolean isMark = text.is(token, "'") || text.is(token, "’");
        return text.is(token, "'s")
                || isMark
                        && token > 0
                        && text.isGlued(token)
                        && inflection.looksLike(Inflection.Look.OWNER_LOOK, text.lower(token - 1));
    }

    /** Whether a token can belong to a speaker with whom a sentence opens: no word that looks like the verb behind. */
    boolean opens(TokenizedText text, int token) {
        return belongs(text, token) && !inflection.looksLike(Inflection.Look.PARTICIPLE, text.lower(token));
    }

    /** A preposition or article at the edge of a speaker's words is none of them. */
    boolean isConnector(TokenizedText text, int token) {
        return is(text, token, "PREPOSITION") || text.is(token, "that");
    }

    /** "fewer than the ministry has announced": who is named says something else. */
    boolean compares(TokenizedText text, int first, int end) {
        for (int token = first; token < end; token++) {
            if (is(text, token, "COMPARISON")) {
                return true;
            }
        }
        return false;
    }

    boolean isConjunction(TokenizedText text, int token) {
        return token >= 0 && is(text, token, "CONJUNCTION");
    }

    /** "which", "who": what follows says something about the speaker and names nobody. */
    boolean isRelative(TokenizedText text, int token) {
        return is(text, token, "RELATIVE");
    }

    /** "had" before "first said": a subject stands before it, not behind. */
    boolean isAuxiliary(TokenizedText text, int token) {
        return is(text, token, "AUXILIARY_HAVE") || is(text, token, "MODAL");
    }

    /** Whether a token can be part of the name of who listens. */
    boolean isNominal(TokenizedText text, int token) {
        return belongs(text, token) && !isConnector(text, token);
    }

    /** Auxiliaries and adverbs between speaker and cue: "police have also said". */
    boolean isBetween(TokenizedText text, int token) {
        return is(text, token, "AUXILIARY_HAVE") || is(text, token, "ADVERB") || is(text, token, "MODAL");
    }

    /** "were reported": nobody is named who reports. */
    boolean isPassive(TokenizedText text, Sentence sentence, int cue) {
        int at = cue - 1;
        while (at >= sentence.firstToken() && is(text, at, "ADVERB") && !is(text, at, "AUXILIARY_BE")) {
            at--;
        }
        return at >= sentence.firstToken() && is(text, at, "AUXILIARY_BE");
    }

    /** Whether nothing that is said can start here: a stop, a comma, or a preposition of time. */
    boolean endsSpeech(TokenizedText text, int token) {
        return text.is(token, ".")
                || text.is(token, ",")
                || text.is(token, "\"")
                || text.is(token, "“")
                || text.is(token, "on")
                || text.is(token, "in")
                || text.is(token, "at")
                || text.is(token, "late")
                || text.is(token, "early");
    }

    /** Whether nothing but time and place stands between two words: "said | late in Orlo on Tuesday". */
    boolean leadsOn(TokenizedText text, int from, int to) {
        if (from > to || to - from > FURTHEST) {
            return false;
        }
        for (int token = from; token < to; token++) {
            if (!isOfPlaceOrTime(text, token)) {
                return false;
            }
        }
        return true;
    }

    private boolean isOfPlaceOrTime(TokenizedText text, int token) {
        boolean isThat = text.is(token, "that");
        return !isThat
                && (is(text, token, "PREPOSITION")
                        || text.is(token, "late")
                        || text.is(token, "early")
                        || text.isCapitalized(token));
    }
}
