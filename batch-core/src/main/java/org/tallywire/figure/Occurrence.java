package org.tallywire.figure;

import java.util.Set;
import java.util.stream.IntStream;
import org.tallywire.text.TokenizedText;

/**
 * A trigger at its place in a clause, ready to give its effect to quantities.
 *
 * @param first its first token, inclusive
 * @param end after its last token, exclusive
 */
record Occurrence(Clause clause, Trigger trigger, int first, int end, Links links) {
    /** What a sentence is about was said at most so many sentences before. */
    private static final int MEMORY = 4;

    void give(int quantity, double strength, Construction construction) {
        links.offer(quantity, link(strength, construction));
    }

    void giveCounted(int quantity, double strength, Construction construction) {
        links.offerCounted(quantity, link(strength, construction));
    }

    private Link link(double strength, Construction construction) {
        return new Link(trigger.effect(), first, end, strength, construction);
    }

    /** Gives to the object that starts at {@code from} and to what is joined to it. */
    void giveObject(int from) {
        for (ObjectFinder.Found found : ObjectFinder.from(clause, from)) {
            give(
                    found.quantity(),
                    found.first() ? 0.84 : 0.55,
                    found.first() ? Construction.OBJECT : Construction.OBJECT_LIST);
        }
    }

    /** Gives to the subject of the verb group that starts at {@code group}, and to its companions after the verb. */
    boolean giveSubject(int group, double strength, Construction construction) {
        SubjectFinder.Subject subject = SubjectFinder.before(clause, group);
        double left = strength;
        for (int quantity : subject.quantities()) {
            if (subject.relative()) {
                give(quantity, left - 0.07, Construction.RELATIVE);
            } else {
                give(quantity, left, construction);
            }
            left = strength - 0.1;
        }
        giveCompanion();
        return !subject.quantities().isEmpty();
    }

    /** "was killed in his car along with two bodyguards": who shares the subject's lot. */
    private void giveCompanion() {
        for (int at = end; clause.contains(at) && clause.quantityAt(at) < 0; at++) {
            switch (clause.wordClass(at)) {
                case COMITATIVE -> {
                    int quantity = clause.quantityAt(afterComitative(at));
                    if (quantity >= 0) {
                        give(quantity, 0.6, Construction.COMPANION);
                    }
                    return;
                }
                case SUBORDINATE, RELATIVE -> {
                    return;
                }
                default -> {}
            }
        }
    }

    private int afterComitative(int token) {
        int at = token;
        while (clause.wordClass(at) == WordClass.COMITATIVE) {
            at++;
        }
        return at;
    }

    /** Whether the words that the trigger asks for stand in the sentence, and before it. */
    boolean hasRequired() {
        return (trigger.requires().isEmpty() || hasOneOf(trigger.requires(), 0))
                && (trigger.topic().isEmpty() || hasOneOf(trigger.topic(), MEMORY));
    }

    private boolean hasOneOf(Set<String> words, int sentencesBefore) {
        TokenizedText text = clause.text();
        int sentence = text.sentenceOf(clause.sentence().firstToken());
        int from = text.sentence(Math.max(0, sentence - sentencesBefore)).firstToken();
        return IntStream.range(from, clause.sentence().endToken())
                .mapToObj(text::lower)
                .anyMatch(words::contains);
    }

    /** Inside the words that a number counts: "12 wounded soldiers". */
    boolean isInsidePhrase() {
        int quantity = clause.quantityAt(first);
        if (quantity < 0) {
            return false;
        }
        NounPhrase phrase = clause.phrases().get(quantity);
        boolean describes = !phrase.isEmpty()
                && !phrase.partitive()
                && phrase.firstToken() <= first
                && end <= phrase.headToken()
                && trigger.form() != Trigger.Form.ING;
        if (describes) {
            give(quantity, 0.9, Construction.ATTRIBUTE);
        }
        return true;
    }
}
