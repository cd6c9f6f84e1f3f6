package org.tallywire.entity.name;

import java.util.List;
import org.tallywire.entity.gazetteer.Knowledge;
import org.tallywire.text.TokenizedText;

/** The first reading of a text: what gazetteers, cues and capitals propose. Thread-safe. */
final class NameReader {
    private final Knowledge knowledge;
    private final List<CandidateFinder> finders;

    NameReader(Knowledge knowledge) {
        this.knowledge = knowledge;
        this.finders = List.of(
                new GazetteerFinder(knowledge.gazetteer()),
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
