package org.tallywire.figure;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tallywire.text.Sentence;
import org.tallywire.text.TokenizedText;

/** A sentence with its quantities, what they count, and the classes of its words: what the linker walks over. */
final class Clause {
    private final TokenizedText text;
    private final Sentence sentence;
    private final GrammarWords grammar;
    private final NounLexicon nouns;
    private final WordClass[] classes;
    private final List<FoundQuantity> found;
    private final List<NounPhrase> phrases;
    private final int[] owner;

    private Clause(
            TokenizedText text,
            Sentence sentence,
            GrammarWords grammar,
            NounLexicon nouns,
            List<FoundQuantity> found,
            List<NounPhrase> phrases,
            int[] owner) {
        this.text = text;
        this.sentence = sentence;
        this.grammar = grammar;
        this.nouns = nouns;
        this.classes = grammar.of(text, sentence);
        this.found = List.copyOf(found);
        this.phrases = List.copyOf(phrases);
        this.owner = owner;
    }

    TokenizedText text() {
        return text;
    }

    Sentence sentence() {
        return sentence;
    }

    /** The quantities, in order. */
    List<FoundQuantity> found() {
        return found;
    }

    /** What each of them counts; same size. */
    List<NounPhrase> phrases() {
        return phrases;
    }

    /** Lays the quantities over the tokens. */
    static Clause of(
            TokenizedText text,
            Sentence sentence,
            GrammarWords grammar,
            NounLexicon nouns,
            List<FoundQuantity> found,
            List<NounPhrase> phrases) {
        int[] owner = new int[sentence.endToken() - sentence.firstToken()];
        Arrays.fill(owner, -1);
        for (int i = 0; i < found.size(); i++) {
            int end = Math.max(found.get(i).phraseEnd(), phrases.get(i).endToken());
            for (int token = found.get(i).phraseToken(); token < end; token++) {
                owner[token - sentence.firstToken()] = i;
            }
        }
        return new Clause(text, sentence, grammar, nouns, found, phrases, owner);
    }

    /** Index of the quantity whose phrase a token belongs to, or -1. */
    int quantityAt(int token) {
        return contains(token) ? owner[token - sentence.firstToken()] : -1;
    }

    boolean contains(int token) {
        return token >= sentence.firstToken() && token < sentence.endToken();
    }

    /** The class of a token; punctuation outside the sentence. */
    WordClass wordClass(int token) {
        return contains(token) ? classes[token - sentence.firstToken()] : WordClass.PUNCTUATION;
    }

    /**
     * Whether a token is of a class, or can be: "that" is a relative pronoun only before what can start its clause, "after"
     * a conjunction only where a clause follows, which the caller knows.
     */
    boolean canBe(int token, WordClass wordClass) {
        if (!contains(token)) {
            return false;
        }
        if (wordClass(token) == wordClass) {
            return true;
        }
        boolean possible = grammar.canBe(text.lower(token), wordClass);
        return possible && (wordClass != WordClass.RELATIVE || startsPredicate(token + 1));
    }

    private boolean startsPredicate(int token) {
        return switch (wordClass(token)) {
            case AUXILIARY_BE, AUXILIARY_HAVE, MODAL, ADVERB, VERB, NEGATION -> true;
            default -> false;
        };
    }

    /** Whether a word is a noun for a person. */
    boolean isPerson(int token) {
        NounLexicon.Noun noun = contains(token) ? nouns.find(text.lower(token)) : null;
        return noun != null && noun.countedClass().equals("PERSON");
    }

    /** The class of what a quantity counts, or null. */
    @Nullable
    String countedClass(int quantity) {
        NounPhrase phrase = phrases.get(quantity);
        NounLexicon.Noun noun = phrase.isEmpty() ? null : nouns.find(text.lower(phrase.headToken()));
        return noun == null ? null : noun.countedClass();
    }

    /** "were first beaten": an ordinal without a noun is an adverb. */
    boolean isLoneOrdinal(int token) {
        int quantity = quantityAt(token);
        return quantity >= 0
                && found.get(quantity).quantity().kind() == FigureKind.ORDINAL
                && phrases.get(quantity).isEmpty();
    }

    boolean isQuote(int token) {
        return is(token, "\"") || is(token, "“") || is(token, "”") || is(token, "«") || is(token, "»");
    }

    /** First token of the phrase of a quantity, with the words that bound it. */
    int first(int quantity) {
        return found.get(quantity).phraseToken();
    }

    /** After the last token of the phrase of a quantity, its noun included. */
    int end(int quantity) {
        return Math.max(found.get(quantity).phraseEnd(), phrases.get(quantity).endToken());
    }

    boolean is(int token, String word) {
        return contains(token) && text.is(token, word);
    }

    /** A word that joins noun phrases. */
    boolean isJoint(int token) {
        return wordClass(token) == WordClass.CONJUNCTION || wordClass(token) == WordClass.COMITATIVE;
    }

    /** A dash written as two hyphens. */
    boolean isDash(int token) {
        return is(token, "-") && (is(token - 1, "-") || is(token + 1, "-"));
    }

    /** A comma, dash or bracket: what sets an apposition off. */
    boolean isComma(int token) {
        return is(token, ",")
                || is(token, "-") && !text.isGlued(token)
                || is(token, "–")
                || is(token, "—")
                || is(token, "(")
                || is(token, ")");
    }
}
