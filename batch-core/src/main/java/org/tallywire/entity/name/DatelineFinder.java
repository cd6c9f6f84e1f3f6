package org.tallywire.entity.name;

import org.tallywire.entity.EntityKind;
import org.tallywire.entity.gazetteer.Gazetteer;
import org.tallywire.text.Dateline;

/** The place of the dateline at the head of a wire story. */
final class DatelineFinder implements CandidateFinder {
    private final Gazetteer gazetteer;

    DatelineFinder(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
    }

    @Override
    public void find(NameText text, int token, Lattice lattice) {
        if (token == 0) {
            Dateline.of(text.text()).ifPresent(line -> propose(text, line.placeEnd(), lattice));
        }
    }

    private void propose(NameText text, int end, Lattice lattice) {
        double weight = (Weights.KNOWN + Weights.DENIED) * end;
        boolean isListed = gazetteer
                .longestAt(text.text(), 0, end)
                .filter(match -> match.endToken() == end)
                .isPresent();
        if (!isListed) {
            lattice.add(0, end, EntityKind.PLACE, weight, "dateline:place");
        }
    }
}
