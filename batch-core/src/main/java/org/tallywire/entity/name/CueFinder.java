package org.tallywire.entity.name;

import java.util.List;
import org.tallywire.entity.EntityKind;
import org.tallywire.entity.gazetteer.Cue;
import org.tallywire.entity.gazetteer.CuePosition;
import org.tallywire.entity.gazetteer.Gazetteer;
import org.tallywire.entity.gazetteer.Naming;
import org.tallywire.entity.gazetteer.WordClass;
import org.tallywire.lexicon.PhraseTable;

/** Names that hold a word which says what they name: Ministry of Health, Harbour Bank, Mount Sel, Battle of Orlo. */
final class CueFinder implements CandidateFinder {
    private static final int LONGEST = 8;

    private final PhraseTable<List<Cue>> cues;
    private final Gazetteer gazetteer;

    CueFinder(PhraseTable<List<Cue>> cues, Gazetteer gazetteer) {
        this.cues = cues;
        this.gazetteer = gazetteer;
    }

    @Override
    public void find(NameText text, int token, Lattice lattice) {
        if (text.canBelong(token)) {
            cues.longestAt(text.text(), token, text.sentenceEnd(token))
                    .ifPresent(match -> match.value().forEach(cue -> propose(text, match, cue, lattice)));
        }
    }

    private void propose(NameText text, PhraseTable.Match<List<Cue>> match, Cue cue, Lattice lattice) {
        if (cue.stands(CuePosition.LAST) && text.canBelong(lastWord(text, match))) {
            proposeLast(text, match, cue, lattice);
        }
        if (cue.stands(CuePosition.FIRST)) {
            proposeFirst(text, match, cue, lattice);
        }
        boolean joined = cue.stands(CuePosition.OF) && text.text().is(match.endToken(), "of")
                || cue.stands(CuePosition.FOR) && text.text().is(match.endToken(), "for")
                || cue.stands(CuePosition.ON) && text.text().is(match.endToken(), "on");
        if (joined) {
            proposeJoined(text, match, cue, lattice);
        }
    }

    private static int lastWord(NameText text, PhraseTable.Match<List<Cue>> match) {
        int last = match.endToken() - 1;
        return text.isWord(last) || last == match.firstToken() ? last : last - 1;
    }

    /** From the cue to the left, over the words that a name can have. */
    private void proposeLast(NameText text, PhraseTable.Match<List<Cue>> match, Cue cue, Lattice lattice) {
        int limit = Math.max(text.sentenceFirst(match.firstToken()), match.firstToken() - LONGEST);
        double weight = Weights.KNOWN * match.length();
        int end = text.withDot(match.endToken());
        int names = 0;
        for (int first = match.firstToken() - 1; first >= limit; first--) {
            if (isPart(text, first, cue.kind())) {
                weight += Weights.KNOWN;
                names += text.isNameLike(first) || text.is(first, WordClass.ORGANIZATION_WORD) ? 1 : 0;
                boolean word = text.isStart(first) && text.is(first, WordClass.COMMON);
                if (names > 0 && (!word || isListedName(text, first, match.firstToken()))) {
                    lattice.add(first, end, cue.kind(), weight, rule(cue));
                }
            } else if (joins(text, first, limit)) {
                weight += text.isJoint(first) || text.isDot(first) ? 0 : Weights.JOINING;
            } else {
                break;
            }
        }
    }

    private static String rule(Cue cue) {
        return cue.sort().isEmpty() ? "cue:word" : "cue:" + cue.sort();
    }

    private boolean isPart(NameText text, int token, EntityKind kind) {
        if (!text.canBelong(token) || text.is(token, WordClass.CALENDAR) || text.is(token, WordClass.CONNECTOR)) {
            return false;
        }
        if (!text.isCaseless(token)) {
            return !(text.isStart(token) && text.is(token, WordClass.COMMON) && kind != EntityKind.ORGANIZATION);
        }
        return text.is(token, WordClass.ORGANIZATION_WORD)
                || text.isNameLike(token) && (isListed(text, token) || !looksLikeVerb(text, token));
    }

    /** Whether a name of several words that the gazetteer knows starts at the token. */
    private boolean isListedName(NameText text, int token, int end) {
        return gazetteer
                .longestAt(text.text(), token, end)
                .filter(match -> match.length() > 1)
                .isPresent();
    }

    private static boolean looksLikeVerb(NameText text, int token) {
        String word = text.text().lower(token);
        return word.endsWith("ed") || word.endsWith("ly");
    }

    private boolean isListed(NameText text, int token) {
        return gazetteer.longestAt(text.text(), token, token + 1).isPresent();
    }

    /** What stands between two words of a name, the left one of which comes next. */
    private static boolean joins(NameText text, int token, int limit) {
        if (token <= limit || !text.canBelong(token - 1) && !text.isDot(token)) {
            return false;
        }
        boolean and = text.text().is(token, "and") && !text.isCaseless(token);
        return text.isJoint(token) || text.isDot(token) || and;
    }

    /** The one or two words of a name after the cue. */
    private void proposeFirst(NameText text, PhraseTable.Match<List<Cue>> match, Cue cue, Lattice lattice) {
        int at = match.endToken();
        int limit = text.sentenceEnd(match.firstToken());
        boolean start = text.isStart(match.firstToken()) && text.is(match.firstToken(), WordClass.COMMON);
        if (start || at >= limit || !text.isNameLike(at)) {
            return;
        }
        double weight = Weights.KNOWN * match.length() + Weights.BESIDE_KNOWN;
        lattice.add(match.firstToken(), at + 1, cue.kind(), weight, rule(cue));
        if (at + 1 < limit && text.isNameLike(at + 1)) {
            lattice.add(match.firstToken(), at + 2, cue.kind(), weight + Weights.CAPITALS, rule(cue));
        }
    }

    private void proposeJoined(NameText text, PhraseTable.Match<List<Cue>> match, Cue cue, Lattice lattice) {
        int limit = Math.min(text.sentenceEnd(match.firstToken()), match.endToken() + LONGEST);
        int first = start(text, match.firstToken(), cue);
        double weight = Weights.KNOWN * (match.endToken() - first);
        object(text, cue, first, match.endToken() + 1, limit, weight, lattice);
    }

    /** Words before the cue that belong to it: National Bank of, Royal University of. */
    private int start(NameText text, int from, Cue cue) {
        int first = from;
        int limit = Math.max(text.sentenceFirst(first), first - 3);
        while (first > limit
                && isPart(text, first - 1, cue.kind())
                && !isListed(text, first - 1)
                && (text.is(first - 1, WordClass.ORGANIZATION_WORD) || !text.isStart(first - 1))) {
            first--;
        }
        return first;
    }

    /** The words after "of", with every end that they allow. */
    private void object(NameText text, Cue cue, int first, int from, int limit, double before, Lattice lattice) {
        double weight = before;
        boolean placed = false;
        int at = from < limit && text.text().is(from, "the") ? from + 1 : from;
        while (at < limit) {
            int end = listedEnd(text, at, limit);
            if (end > at) {
                placed = true;
                weight += Weights.KNOWN * (end - at);
                at = end;
                lattice.add(first, at, cue.kind(), weight, rule(cue));
            } else if (isPart(text, at, cue.kind()) && !(text.isCaseless(at) && placed)) {
                weight += Weights.KNOWN;
                at++;
                lattice.add(first, text.withDot(at), cue.kind(), weight, rule(cue));
            } else if (at > from && goesOn(text, at, limit, placed)) {
                weight += text.isJoint(at) ? 0 : Weights.JOINING;
                at++;
            } else {
                return;
            }
        }
    }

    /** A place or nationality from the gazetteer as a whole. */
    private int listedEnd(NameText text, int token, int limit) {
        return gazetteer
                .longestAt(text.text(), token, limit)
                .filter(match -> !match.value().acronym() && text.canBelong(token))
                .filter(match -> isPlace(match.value()))
                .map(PhraseTable.Match::endToken)
                .orElse(token);
    }

    private static boolean isPlace(Naming naming) {
        return naming.first().entity().kind() == EntityKind.PLACE;
    }

    /** "and" and "of" before another word of the name; nothing goes on after a place. */
    private static boolean goesOn(NameText text, int token, int limit, boolean placed) {
        boolean follows = token + 1 < limit && text.canBelong(token + 1);
        boolean joint = text.isJoint(token)
                || text.text().is(token, "and")
                || text.text().is(token, "of")
                || text.text().is(token, "for");
        return follows && joint && (!placed || text.isJoint(token)) && !text.is(token + 1, WordClass.CALENDAR);
    }
}
