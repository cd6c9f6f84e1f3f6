package org.tallywire.figure;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;
import org.tallywire.text.Sentence;
import org.tallywire.text.TokenKind;
import org.tallywire.text.TokenizedText;

/**
 * Finds the noun that a number counts: to the right, over adjectives and participles, up to the first plural that no
 * other noun continues; for one, up to the last noun before a small word or a verb.
 */
final class NounPhraseFinder {
    /** No English noun phrase of a news text has more words between number and head. */
    private static final int LONGEST = 8;

    /** Words behind "and" up to the plural of both: "digital and physical sales". */
    private static final int JOINED = 3;

    private final GrammarWords grammar;
    private final NounLexicon nouns;
    private final EffectLexicon effects;

    NounPhraseFinder(GrammarWords grammar, NounLexicon nouns, EffectLexicon effects) {
        this.grammar = grammar;
        this.nouns = nouns;
        this.effects = effects;
    }

    /**
     * What each of the quantities of a sentence counts, in their order.
     *
     * @param dated tokens of dates, which nothing counts: "63 last year"
     */
    List<NounPhrase> of(TokenizedText text, Sentence sentence, List<FoundQuantity> found, IntPredicate dated) {
        List<NounPhrase> phrases = new ArrayList<>(found.size());
        for (int i = 0; i < found.size(); i++) {
            NounPhrase phrase = after(text, sentence, found.subList(i, found.size()));
            boolean date = !phrase.isEmpty() && dated.test(phrase.headToken()) && dated.test(phrase.firstToken());
            phrases.add(date || phrase.isEmpty() ? before(text, sentence, found.get(i)) : phrase);
        }
        return phrases;
    }

    /** "another boat or two": the noun stands before the number; else no phrase. */
    private NounPhrase before(TokenizedText text, Sentence sentence, FoundQuantity found) {
        int noun = found.firstToken() - 2;
        boolean pair = noun > sentence.firstToken()
                && found.isCount()
                && text.is(noun + 1, "or")
                && grammar.isOpen(text, noun)
                && (isArticle(text, noun - 1) || isArticle(text, noun - 2) && grammar.isOpen(text, noun - 1));
        return pair ? new NounPhrase(noun, noun + 1, noun, false) : NounPhrase.none(found.phraseEnd());
    }

    private static boolean isArticle(TokenizedText text, int token) {
        return text.is(token, "a") || text.is(token, "an") || text.is(token, "another");
    }

    /** The noun phrase of the first of the quantities, those behind it in the sentence. */
    private NounPhrase after(TokenizedText text, Sentence sentence, List<FoundQuantity> quantities) {
        FoundQuantity found = quantities.getFirst();
        int limit = sentence.endToken();
        int at = found.phraseEnd();
        boolean partitive = text.is(at, "of") && at < limit || isDivided(text, found);
        if (partitive) {
            int of = text.is(at, "of") ? at + 1 : at;
            at = Attributes.afterNumber(text, afterDeterminers(text, of, limit), quantities);
        } else if (!found.isCount() && !found.quantity().rule().equals(ShareReader.RULE)) {
            return NounPhrase.none(found.phraseEnd());
        }
        boolean compound = !partitive && text.is(at, "-") && text.isGlued(at);
        if (text.is(at, "-") && text.isGlued(at)) {
            at++;
        } else if (!partitive) {
            at = Attributes.afterMeasures(text, at, quantities);
        }
        at = afterInsertion(text, at, limit);
        if (partitive && at < limit && isPersonPronoun(text, at)) {
            return new NounPhrase(at, at + 1, at, true);
        }
        int head = head(text, at, limit, isPlural(found) || partitive);
        if (head < 0 && partitive && at < limit && isNominal(text, at)) {
            return new NounPhrase(at, at + 1, at, true);
        }
        if (head < 0) {
            return NounPhrase.none(found.phraseEnd());
        }
        boolean counts = compound && nouns.find(text.lower(at)) != null;
        return new NounPhrase(at, head + 1, counts ? at : head, partitive);
    }

    /** "half the revenue", "half its staff": a share that goes without "of". */
    private boolean isDivided(TokenizedText text, FoundQuantity found) {
        return found.quantity().kind() == FigureKind.RATIO
                && grammar.of(text, found.phraseEnd()) == WordClass.DETERMINER
                && found.phraseEnd() == found.endToken();
    }

    /** "two [words indistinct] drivers": over what an editor put in. */
    private static int afterInsertion(TokenizedText text, int token, int limit) {
        if (!text.is(token, "[")) {
            return token;
        }
        for (int at = token + 1; at < Math.min(limit, token + LONGEST); at++) {
            if (text.is(at, "]")) {
                return at + 1;
            }
        }
        return token;
    }

    private int afterDeterminers(TokenizedText text, int token, int limit) {
        int at = token;
        while (at < limit
                && (isOwner(text, at, limit)
                        || text.is(at, "'s")
                        || grammar.of(text, at) == WordClass.DETERMINER && !text.is(at, "those")
                        || text.kind(at) == TokenKind.NUMBER)) {
            at++;
        }
        return at;
    }

    /** "the town's 12,000 residents": who owns what is counted. */
    private boolean isOwner(TokenizedText text, int token, int limit) {
        return grammar.isOpen(text, token)
                && token + 2 < limit
                && text.is(token + 1, "'s")
                && text.kind(token + 2) == TokenKind.NUMBER;
    }

    private boolean isPersonPronoun(TokenizedText text, int token) {
        return grammar.of(text, token) == WordClass.PRONOUN
                || text.is(token, "whom")
                || text.is(token, "which")
                || text.is(token, "those");
    }

    private static boolean isPlural(FoundQuantity found) {
        BigDecimal value = found.quantity().value();
        return value == null || value.compareTo(BigDecimal.ONE) != 0;
    }

    /** The token of the head noun, or -1. */
    private int head(TokenizedText text, int from, int limit, boolean plural) {
        int head = -1;
        int end = Math.min(limit, from + LONGEST);
        for (int at = from; at < end; at++) {
            if (!continues(text, at, from, head) && !(plural && isInside(text, at, head, end))) {
                break;
            }
            if (grammar.of(text, at) == WordClass.CONJUNCTION || text.kind(at) == TokenKind.NUMBER) {
                continue;
            }
            if (isJoint(text, at) || grammar.of(text, at) == WordClass.ADVERB) {
                continue;
            }
            if (isParticipleAfterHead(text, at, head, end)) {
                break;
            }
            head = at;
            if (plural && nouns.isPluralAt(text, at) && !isCompoundWith(text, at, end)) {
                break;
            }
            if (!plural && isKnownSingular(text, at) && !isKnown(text, at + 1, end)) {
                break;
            }
        }
        return head >= 0 && isOnlyEffect(text, from, head) ? -1 : head;
    }

    private boolean continues(TokenizedText text, int at, int from, int head) {
        if (isJoint(text, at)) {
            return at > from || text.is(at, "\"") || text.is(at, "“");
        }
        WordClass wordClass = grammar.of(text, at);
        if (wordClass == WordClass.OPEN) {
            return text.kind(at) == TokenKind.WORD;
        }
        boolean adverb = wordClass == WordClass.ADVERB && head < 0;
        return adverb && at + 1 < text.tokenCount() && grammar.isOpen(text, at + 1);
    }

    /**
     * What stands between the number and the plural it counts though no noun phrase goes on there: "print and online
     * readers", "COVID-19 tests", "Boeing 737 jets".
     */
    private boolean isInside(TokenizedText text, int at, int head, int end) {
        boolean joint = grammar.of(text, at) == WordClass.CONJUNCTION || isNameNumber(text, at);
        if (!joint || head != at - 1 && text.kind(at) != TokenKind.NUMBER && !isJoint(text, at) || head < 0) {
            return false;
        }
        for (int next = at + 1; next < Math.min(end, at + 1 + JOINED); next++) {
            if (!grammar.isOpen(text, next) && !isNameNumber(text, next) || effects.startsTrigger(text, next)) {
                return false;
            }
            if (nouns.isPluralAt(text, next)) {
                return true;
            }
        }
        return false;
    }

    /** The digits behind a capitalized word, and the hyphen between. */
    private static boolean isNameNumber(TokenizedText text, int at) {
        if (text.is(at, "-")) {
            return text.isGlued(at + 1) && text.kind(at + 1) == TokenKind.NUMBER && text.isCapitalized(at - 1);
        }
        int name = text.is(at - 1, "-") && text.isGlued(at) ? at - 2 : at - 1;
        return text.kind(at) == TokenKind.NUMBER
                && name >= 0
                && text.kind(name) == TokenKind.WORD
                && text.isCapitalized(name);
    }

    /** A hyphen inside a compound, a quotation mark, a possessive. */
    private static boolean isJoint(TokenizedText text, int at) {
        return text.isInnerHyphen(at) || text.is(at, "'s") || text.is(at, "\"") || text.is(at, "“") || text.is(at, "”");
    }

    /** "people killed", "soldiers wounded": the participle after a plural noun tells what happened to it. */
    private boolean isParticipleAfterHead(TokenizedText text, int at, int head, int end) {
        if (head < 0) {
            return isNominal(text, at) && (at + 1 >= end || !grammar.isOpen(text, at + 1));
        }
        boolean participle = effects.startsTrigger(text, at) || isParticiple(text, at);
        return participle && (nouns.find(text.lower(head)) != null || nouns.isPluralAt(text, head));
    }

    /** "two of the wounded", "one of the exiled". */
    private boolean isNominal(TokenizedText text, int at) {
        return effects.isStateOrParticiple(text, at) || isParticiple(text, at);
    }

    private static boolean isParticiple(TokenizedText text, int at) {
        return text.lower(at).endsWith("ed") && text.lower(at).length() > 4;
    }

    /** "police officers", "forces members": a plural before a noun of the lexicon only describes it. */
    private boolean isCompoundWith(TokenizedText text, int at, int end) {
        int next = at + 1;
        if (next < end && text.is(next, "'s") || text.is(next, "'")) {
            return true;
        }
        return next < end
                && !nouns.leads(text.lower(at))
                && grammar.isOpen(text, next)
                && nouns.isKnownPlural(text.lower(next))
                && !effects.startsTrigger(text, next);
    }

    private boolean isKnownSingular(TokenizedText text, int at) {
        return nouns.find(text.lower(at)) != null;
    }

    private boolean isKnown(TokenizedText text, int at, int end) {
        return at < end && nouns.find(text.lower(at)) != null;
    }

    /** "12 dead", "30 wounded": the words tell what happened, and count nothing by themselves. */
    private boolean isOnlyEffect(TokenizedText text, int from, int head) {
        return from == head && effects.isStateOrParticiple(text, head);
    }
}
