package org.tallywire.entity.name;

import java.util.EnumSet;
import java.util.Set;
import org.tallywire.entity.EntityKind;
import org.tallywire.entity.gazetteer.Gazetteer;
import org.tallywire.entity.gazetteer.GazetteerEntry;
import org.tallywire.entity.gazetteer.Naming;
import org.tallywire.entity.gazetteer.WordClass;
import org.tallywire.lexicon.PhraseTable;
import org.tallywire.text.TokenKind;

/** Names that stand in the gazetteer, written as names are. */
final class GazetteerFinder implements CandidateFinder {
    private static final int SHORT_ACRONYM = 2;

    private final Gazetteer gazetteer;
    private final boolean usersOnly;

    /**
     * @param usersOnly whether only the user's own entries are found
     */
    GazetteerFinder(Gazetteer gazetteer, boolean usersOnly) {
        this.gazetteer = gazetteer;
        this.usersOnly = usersOnly;
    }

    @Override
    public void find(NameText text, int token, Lattice lattice) {
        if (!text.canBelong(token)) {
            return;
        }
        gazetteer
                .longestAt(text.text(), token, text.sentenceEnd(token))
                .filter(match -> !usersOnly || match.value().first().isUsers())
                .filter(match -> isWritten(text, match))
                .ifPresent(match -> propose(match, lattice));
    }

    private static void propose(PhraseTable.Match<Naming> match, Lattice lattice) {
        Set<EntityKind> seen = EnumSet.noneOf(EntityKind.class);
        for (GazetteerEntry entry : match.value().entries()) {
            if (seen.add(entry.entity().kind())) {
                double weight =
                        entry.isUsers() ? Weights.USERS : seen.size() == 1 ? Weights.KNOWN : Weights.KNOWN_AS_WELL;
                lattice.add(
                        match.firstToken(),
                        match.endToken(),
                        entry.entity().kind(),
                        weight * match.length(),
                        "gazetteer:" + entry.sort(),
                        match.value());
            }
        }
    }

    private static boolean isWritten(NameText text, PhraseTable.Match<Naming> match) {
        boolean single = match.length() == 1;
        int first = match.firstToken();
        if (match.value().acronym() && single) {
            return isAcronym(text, first);
        }
        if (single && text.is(first, WordClass.COMMON)) {
            return !match.value().first().sort().equals(GazetteerEntry.GEONAMES)
                    && text.casing(first) == Casing.MIXED
                    && !text.isStart(first);
        }
        return text.isCaseless(first) || isCapitalized(text, match) || isListedSo(text, match);
    }

    private static boolean isAcronym(NameText text, int token) {
        if (token + 1 < text.tokenCount() && text.text().kind(token + 1) == TokenKind.SYMBOL) {
            return false; // US$ and the like name a currency
        }
        if (text.isCaseless(token)) {
            int length = text.text().end(token) - text.text().begin(token);
            return !text.is(token, WordClass.COMMON)
                    && (length > SHORT_ACRONYM || text.text().is(token - 1, "the"));
        }
        return text.text().isAllCapitals(token);
    }

    /** Written as the gazetteer writes it, small words and all: {@code Dow Jones industrial average}. */
    private static boolean isListedSo(NameText text, PhraseTable.Match<Naming> match) {
        String surface = text.text()
                .span(match.firstToken(), match.endToken())
                .of(text.text().text());
        return match.value().entries().stream().anyMatch(entry -> entry.names().contains(surface));
    }

    private static boolean isCapitalized(NameText text, PhraseTable.Match<Naming> match) {
        for (int token = match.firstToken(); token < match.endToken(); token++) {
            boolean small = text.isWord(token) && !text.canBelong(token);
            if (small && text.text().end(token) - text.text().begin(token) > 3) {
                return false;
            }
        }
        return true;
    }
}
