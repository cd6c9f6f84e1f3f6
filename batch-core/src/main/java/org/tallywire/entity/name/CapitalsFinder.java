package org.tallywire.entity.name;

import org.tallywire.entity.EntityKind;
import org.tallywire.entity.gazetteer.Cues;
import org.tallywire.entity.gazetteer.Gazetteer;
import org.tallywire.entity.gazetteer.WordClass;

/** Words with capitals that nothing knows: what stands around them tells, weakly, what they name. */
final class CapitalsFinder implements CandidateFinder {
    private static final int LONGEST = 5;

    private final Cues cues;
    private final Gazetteer gazetteer;

    CapitalsFinder(Cues cues, Gazetteer gazetteer) {
        this.cues = cues;
        this.gazetteer = gazetteer;
    }

    @Override
    public void find(NameText text, int token, Lattice lattice) {
        if (text.casing(token) != Casing.MIXED || !isPart(text, token)) {
            return;
        }
        boolean unknown = false;
        int words = 0;
        int end = text.sentenceEnd(token);
        int at = token;
        while (at < end && words < LONGEST && (isPart(text, at) || words > 0 && isInner(text, at, end))) {
            words += text.canBelong(at) ? 1 : 0;
            unknown |= text.canBelong(at) && !isListed(text, at);
            at++;
            boolean last = at == end || !isPart(text, at) && !isInner(text, at, end);
            if (unknown && text.canBelong(at - 1) && (last || words == 1)) {
                propose(text, token, at, words, lattice);
            }
        }
    }

    /** Abbreviations such as CEO and GDP are words of the language. */
    private boolean isPart(NameText text, int token) {
        boolean abbreviation = text.text().isAllCapitals(token) && text.is(token, WordClass.COMMON);
        return text.isNameLike(token) && !text.isTitle(token) && !abbreviation;
    }

    private static boolean isInner(NameText text, int token, int end) {
        return (text.isJoint(token) || text.isDot(token)) && token + 1 < end && text.canBelong(token + 1);
    }

    private boolean isListed(NameText text, int token) {
        return gazetteer.longestAt(text.text(), token, token + 1).isPresent();
    }

    private void propose(NameText text, int first, int end, int words, Lattice lattice) {
        boolean startsSentence = words == 1 && text.isStart(first);
        double capitals = Weights.CAPITALS * words - (startsSentence ? Weights.CAPITALS : 0);
        Surroundings around = Surroundings.of(text, cues, first, end);
        boolean shout = words == 1 && text.text().isAllCapitals(first);
        lattice.add(first, end, EntityKind.PERSON, capitals + around.person() + (shout ? -1 : 0), "capitals:person");
        lattice.add(first, end, EntityKind.PLACE, capitals + around.place(), "capitals:place");
        double organization = capitals + around.organization() + (shout ? 0.5 : 0) + commonWords(text, first, end);
        lattice.add(first, end, EntityKind.ORGANIZATION, organization, "capitals:organization");
    }

    /** Persons and places hardly have words of the language in their names. */
    private static double commonWords(NameText text, int first, int end) {
        for (int token = first; token < end; token++) {
            if (text.is(token, WordClass.COMMON) || text.is(token, WordClass.ORGANIZATION_WORD)) {
                return 0.6;
            }
        }
        return 0;
    }
}
