package org.tallywire.figure;

import org.jspecify.annotations.Nullable;

/** Says what a quantity counts: the noun behind it, or, where it names none, that of another quantity. */
final class CountedReader {
    private final NounLexicon nouns;

    CountedReader(NounLexicon nouns) {
        this.nouns = nouns;
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
            return links.has(index) ? before(clause, index) : null;
        }
        String head = clause.text().lower(phrase.headToken());
        NounLexicon.Noun noun = nouns.find(head);
        return counted(clause, phrase, nouns.lemma(head), noun == null ? null : noun.countedClass());
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
