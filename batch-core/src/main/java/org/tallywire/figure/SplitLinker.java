package org.tallywire.figure;

import java.util.List;

/** "took 12 villagers hostage": verb and complement on both sides of the quantity. */
final class SplitLinker {
    private final EffectLexicon lexicon;

    SplitLinker(EffectLexicon lexicon) {
        this.lexicon = lexicon;
    }

    void link(Clause clause, Links links) {
        for (int i = 0; i < clause.found().size(); i++) {
            int before = clause.first(i) - 1;
            int after = clause.end(i);
            if (clause.contains(before) && clause.contains(after)) {
                List<Trigger> triggers =
                        lexicon.split(clause.text().lower(before), clause.text().lower(after));
                for (Trigger trigger : triggers) {
                    links.offer(i, new Link(trigger.effect(), after, after + 1, 0.9, Construction.SPLIT));
                }
            }
        }
    }
}
