package org.tallywire.figure;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.tallywire.lexicon.DataFolder;
import org.tallywire.lexicon.DataRow;
import org.tallywire.lexicon.Inflection;
import org.tallywire.lexicon.Inflection.Look;
import org.tallywire.lexicon.PhraseTable;
import org.tallywire.text.Sentence;
import org.tallywire.text.TokenKind;
import org.tallywire.text.TokenizedText;

/** The small words of a language with their classes: {@code grammar-words.csv}. */
final class GrammarWords {
    private final Map<String, WordClass> classes;
    private final Map<String, Set<WordClass>> others;
    private final PhraseTable<WordClass> phrases;
    private final Set<String> backReferences;
    private final Inflection inflection;

    private GrammarWords(
            Map<String, WordClass> classes,
            Map<String, Set<WordClass>> others,
            PhraseTable<WordClass> phrases,
            Set<String> backReferences,
            Inflection inflection) {
        this.classes = classes;
        this.others = others;
        this.phrases = phrases;
        this.backReferences = backReferences;
        this.inflection = inflection;
    }

    static GrammarWords read(DataFolder folder) {
        Map<String, WordClass> classes = new HashMap<>();
        Map<String, Set<WordClass>> others = new HashMap<>();
        PhraseTable.Builder<WordClass> phrases = PhraseTable.builder();
        for (DataRow row : folder.getTable("grammar-words.csv").rows()) {
            WordClass wordClass = row.constant("class", WordClass.class);
            if (row.get("word").indexOf(' ') >= 0) {
                phrases.add(row.get("word"), wordClass);
            } else if (classes.putIfAbsent(row.get("word"), wordClass) != null) {
                others.computeIfAbsent(row.get("word"), word -> EnumSet.noneOf(WordClass.class))
                        .add(wordClass);
            }
        }
        return new GrammarWords(classes, others, phrases.build(), backReferences(folder), Inflection.read(folder));
    }

    private static Set<String> backReferences(DataFolder folder) {
        return folder.getTable("link-words.csv").rows().stream()
                .filter(row -> row.get("use").equals("back reference"))
                .map(row -> row.get("word"))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Whether a word can be of a class that is not its first one. */
    boolean canBe(String lower, WordClass wordClass) {
        return others.getOrDefault(lower, Set.of()).contains(wordClass);
    }

    /** The class of a token; {@link WordClass#OPEN} for every word that is not listed. */
    WordClass of(TokenizedText text, int token) {
        if (token < 0 || token >= text.tokenCount()) {
            return WordClass.PUNCTUATION;
        }
        return switch (text.kind(token)) {
            case WORD -> isPossessive(text, token) ? WordClass.OPEN : ofWord(text, token);
            case NUMBER -> WordClass.NUMBER;
            case PUNCTUATION, SYMBOL -> text.is(token, "'") ? WordClass.OPEN : WordClass.PUNCTUATION;
        };
    }

    private WordClass ofWord(TokenizedText text, int token) {
        WordClass found = classes.get(text.lower(token));
        if (found == null) {
            return inflection.looksLike(Look.FINITE_LOOK, text.lower(token)) ? WordClass.VERB : WordClass.OPEN;
        }
        boolean pronoun = found == WordClass.PRONOUN || found == WordClass.RELATIVE;
        return pronoun && isAcronym(text, token) ? WordClass.OPEN : found;
    }

    /** "the US market", "WHO figures": capitals beside a word that has small letters. */
    private static boolean isAcronym(TokenizedText text, int token) {
        return text.end(token) - text.begin(token) > 1
                && text.isAllCapitals(token)
                && (hasSmallLetters(text, token - 1) || hasSmallLetters(text, token + 1));
    }

    private static boolean hasSmallLetters(TokenizedText text, int token) {
        return token >= 0
                && token < text.tokenCount()
                && text.kind(token) == TokenKind.WORD
                && Character.isLowerCase(text.text().charAt(text.end(token) - 1))
                && !text.isAllCapitals(token);
    }

    /** The classes of the tokens of a sentence; every token of a phrase such as "as well as" has the phrase's class. */
    WordClass[] of(TokenizedText text, Sentence sentence) {
        int size = sentence.endToken() - sentence.firstToken();
        WordClass[] found = new WordClass[size];
        int at = 0;
        while (at < size) {
            int token = sentence.firstToken() + at;
            Optional<PhraseTable.Match<WordClass>> phrase = phrases.longestAt(text, token, sentence.endToken());
            int end = phrase.map(match -> match.endToken() - sentence.firstToken())
                    .orElse(at + 1);
            for (int i = at; i < end; i++) {
                found[i] = phrase.isPresent() ? phrase.get().value() : of(text, sentence.firstToken() + i);
            }
            at = end;
        }
        return found;
    }

    /** "the judge's escort" against "he's gone". */
    private boolean isPossessive(TokenizedText text, int token) {
        return text.is(token, "'s")
                && token > 0
                && text.isGlued(token)
                && classes.get(text.lower(token - 1)) != WordClass.PRONOUN;
    }

    boolean isOpen(TokenizedText text, int token) {
        return token < text.tokenCount()
                && text.kind(token) == TokenKind.WORD
                && of(text, token) == WordClass.OPEN
                && !text.is(token, "'s");
    }

    /** Whether "one" after this word stands for something named before. */
    boolean refersBack(String lower) {
        return backReferences.contains(lower);
    }
}
