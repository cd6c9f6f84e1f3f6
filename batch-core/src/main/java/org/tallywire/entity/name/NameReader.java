package org.tallywire.entity.name;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.tallywire.entity.gazetteer.Knowledge;
import org.tallywire.text.TokenizedText;

/** The first reading of a text: what gazetteers, cues and capitals propose. Thread-safe. */
final class NameReader {
    private final Knowledge knowledge;
    private final List<CandidateFinder> finders;

    NameReader(Knowledge knowledge, Set<NameLayer> layers) {
        this.knowledge = knowledge;
        this.finders = new ArrayList<>();
        finders.add(new GazetteerFinder(knowledge.gazetteer(), !layers.contains(NameLayer.GAZETTEER)));
        if (layers.contains(NameLayer.CUES)) {
            finders.addAll(cues(knowledge));
        }
    }

    private static List<CandidateFinder> cues(Knowledge knowledge) {
        return List.of(
                new DatelineFinder(knowledge.gazetteer()),
                new PersonFinder(knowledge.cues(), knowledge.gazetteer()),
                new ModelFinder(knowledge.cues()),
                new CueFinder(knowledge.cues().names(), knowledge.gazetteer()),
                new CapitalsFinder(knowledge.cues(), knowledge.gazetteer()));
    }

    NameText read(TokenizedText tokens) {
        return NameText.of(tokens, knowledge);
    }

    Lattice candidates(NameText text) {
        Lattice lattice = new Lattice(text);
        finders.forEach(finder -> findAll(text, finder, lattice));
        return lattice;
    }

    FirstReading firstReading(NameText text, Lattice lattice) {
        return FirstReading.of(text, lattice, lattice.best());
    }

    static void findAll(NameText text, CandidateFinder finder, Lattice lattice) {
        for (int token = 0; token < text.tokenCount(); token++) {
            finder.find(text, token, lattice);
        }
    }
}
