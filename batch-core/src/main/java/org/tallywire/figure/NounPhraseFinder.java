package org.tallywire.figure;

import java.math.BigDecimal;
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

    private final GrammarWords grammar;
    private final NounLexicon nouns;
    private final EffectLexicon effects;

    NounPhraseFinder(GrammarWords grammar, NounLexicon nouns, EffectLexicon effects) {
        this.grammar = grammar;
        this.nouns = nouns;
        this.effects = effects;
    }

    NounPhrase after(TokenizedText text, Sentence sentence, FoundQuantity found) {
        int at = found.phraseEnd();
        boolean partitive = at < sentence.endToken() && text.is(at, "of");
        if (partitive) {
            at = afterDeterminers(text, at + 1, sentence.endToken());
        } else if (!found.isCount()) {
            return NounPhrase.none(found.phraseEnd());
        }
        if (text.is(at, "-") && text.isGlued(at)) {
            at++;
        }
        at = afterInsertion(text, at, sentence.endToken());
        if (partitive && at < sentence.endToken() && isPersonPronoun(text, at)) {
            return new NounPhrase(at, at + 1, at, true);
        }
        int head = head(text, at, sentence.endToken(), isPlural(found) || partitive);
        if (head < 0 && partitive && at < sentence.endToken() && effects.isStateOrParticiple(text, at)) {
            return new NounPhrase(at, at + 1, at, true);
        }
        return head < 0 ? NounPhrase.none(found.phraseEnd()) : new NounPhrase(at, head + 1, head, partitive);
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
            if (!continues(text, at, from, head)) {
                break;
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

    /** A hyphen inside a compound, a quotation mark, a possessive. */
    private static boolean isJoint(TokenizedText text, int at) {
        boolean hyphen = text.is(at, "-") && text.isGlued(at) && text.isGlued(at + 1);
        return hyphen || text.is(at, "'s") || text.is(at, "\"") || text.is(at, "“") || text.is(at, "”");
    }

    /** "people killed", "soldiers wounded": the participle after a plural noun tells what happened to it. */
    private boolean isParticipleAfterHead(TokenizedText text, int at, int head, int end) {
        if (head < 0) {
            return effects.isStateOrParticiple(text, at) && (at + 1 >= end || !grammar.isOpen(text, at + 1));
        }
        boolean participle = effects.startsTrigger(text, at)
                || text.lower(at).endsWith("ed") && text.lower(at).length() > 4;
        return participle && (nouns.find(text.lower(head)) != null || nouns.isPluralAt(text, head));
    }

    /** "police officers", "forces members": a plural before a noun of the lexicon only describes it. */
    private boolean isCompoundWith(TokenizedText text, int at, int end) {
        int next = at + 1;
        if (next < end && text.is(next, "'s") || text.is(next, "'")) {
            return true;
        }
        return next < end
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
