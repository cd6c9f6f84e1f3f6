package org.tallywire.figure;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Says what a quantity counts: the noun behind it, or, where it names none, that of another quantity. */
final class CountedReader {
    /** "number of civilian aid workers killed": so many words may stand between. */
    private static final int LONGEST_NAME = 4;

    private final NounLexicon nouns;
    private final EffectLexicon effects;

    CountedReader(NounLexicon nouns, EffectLexicon effects) {
        this.nouns = nouns;
        this.effects = effects;
    }

    /**
     * What a quantity counts.
     *
     * @param source the quantity whose noun it shares, or -1
     */
    @Nullable
    Counted of(Clause clause, int index, int source, Links links) {
        NounPhrase phrase = clause.phrases().get(source < 0 ? index : source);
        if (phrase.isEmpty()) {
            return links.has(index)
                    ? inWords(clause, links.strongest(index)).orElseGet(() -> before(clause, index))
                    : null;
        }
        Optional<Counted> named = source < 0 ? named(clause, index, phrase) : Optional.empty();
        if (named.isPresent()) {
            return named.get();
        }
        String head = clause.text().lower(phrase.headToken());
        NounLexicon.Noun noun = nouns.find(head);
        return counted(clause, phrase, nouns.lemma(head), noun == null ? null : noun.countedClass());
    }

    /** "three of the dead were children", "two of them firefighters": the noun that says who they are. */
    private Optional<Counted> named(Clause clause, int index, NounPhrase phrase) {
        int at = phrase.endToken();
        boolean isOfOthers = phrase.partitive() && (Parts.isOfThem(clause, index) || isEffect(clause, phrase));
        while (clause.wordClass(at) == WordClass.AUXILIARY_BE || clause.wordClass(at) == WordClass.ADVERB) {
            at++;
        }
        NounLexicon.Noun noun =
                isOfOthers && clause.contains(at) ? nouns.find(clause.text().lower(at)) : null;
        return noun == null || clause.wordClass(at) != WordClass.OPEN
                ? Optional.empty()
                : Optional.of(new Counted(clause.text().span(at, at + 1), noun.lemma(), noun.countedClass()));
    }

    /** "of the dead", "of those killed". */
    private boolean isEffect(Clause clause, NounPhrase phrase) {
        return effects.startsTrigger(clause.text(), phrase.headToken());
    }

    /** "the number of houses damaged is 4,100": the name of a toll says what it counts. */
    private Optional<Counted> inWords(Clause clause, @Nullable Link link) {
        if (link == null || link.construction() != Construction.TOLL) {
            return Optional.empty();
        }
        for (int at = link.firstToken() - 1; at > link.firstToken() - LONGEST_NAME && clause.contains(at); at--) {
            NounLexicon.Noun noun = nouns.find(clause.text().lower(at));
            if (noun != null) {
                return isNamed(clause, at)
                        ? Optional.of(new Counted(clause.text().span(at, at + 1), noun.lemma(), noun.countedClass()))
                        : Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** "number of houses", "number of small houses". */
    private static boolean isNamed(Clause clause, int noun) {
        return clause.is(noun - 1, "of") || clause.is(noun - 2, "of") && clause.wordClass(noun - 1) == WordClass.OPEN;
    }

    /** "12 people were killed and 30 wounded": the thirty are people. */
    private @Nullable Counted before(Clause clause, int index) {
        for (int before = index - 1; before >= 0; before--) {
            NounPhrase phrase = clause.phrases().get(before);
            if (!phrase.isEmpty() && clause.found().get(before).isCount()) {
                NounLexicon.Noun noun = nouns.find(clause.text().lower(phrase.headToken()));
                boolean people = noun != null && noun.countedClass().equals("PERSON");
                return noun == null || !people ? null : counted(clause, phrase, noun.lemma(), noun.countedClass());
            }
        }
        return null;
    }

    private static Counted counted(Clause clause, NounPhrase phrase, String lemma, @Nullable String countedClass) {
        return new Counted(clause.text().span(phrase.firstToken(), phrase.endToken()), lemma, countedClass);
    }
}
