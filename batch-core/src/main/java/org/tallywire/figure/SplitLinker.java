package org.tallywire.figure;

/** "took 12 villagers hostage", "brought 12 miners to the surface": verb and complement on both sides of the quantity. */
final class SplitLinker {
    private static final double STRENGTH = 0.9;

    private final EffectLexicon lexicon;

    SplitLinker(EffectLexicon lexicon) {
        this.lexicon = lexicon;
    }

    void link(Clause clause, Links links) {
        for (int i = 0; i < clause.found().size(); i++) {
            int before = clause.first(i) - 1;
            int after = clause.end(i);
            if (clause.contains(before) && clause.contains(after)) {
                link(clause, links, i);
            }
        }
    }

    private void link(Clause clause, Links links, int quantity) {
        lexicon.split(
                        clause.text(),
                        clause.first(quantity) - 1,
                        clause.end(quantity),
                        clause.sentence().endToken())
                .ifPresent(match -> match.value()
                        .forEach(trigger -> links.offer(
                                quantity,
                                new Link(
                                        trigger.effect(),
                                        match.firstToken(),
                                        match.endToken(),
                                        STRENGTH,
                                        Construction.SPLIT))));
    }
}
