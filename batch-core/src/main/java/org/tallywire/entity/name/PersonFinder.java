package org.tallywire.entity.name;

import java.util.List;
import java.util.Optional;
import org.tallywire.entity.EntityKind;
import org.tallywire.entity.gazetteer.CuePosition;
import org.tallywire.entity.gazetteer.Cues;
import org.tallywire.entity.gazetteer.Gazetteer;
import org.tallywire.entity.gazetteer.TitleClass;
import org.tallywire.entity.gazetteer.WordClass;
import org.tallywire.lexicon.PhraseTable;

/** Persons: names that begin with a known first name, end with a known last name, or follow a title. */
final class PersonFinder implements CandidateFinder {
    private static final int LONGEST = 6;

    private final Cues cues;
    private final Gazetteer gazetteer;

    PersonFinder(Cues cues, Gazetteer gazetteer) {
        this.cues = cues;
        this.gazetteer = gazetteer;
    }

    @Override
    public void find(NameText text, int token, Lattice lattice) {
        findTitle(text, token, lattice);
        if (!text.canBelong(token) || !isNameWord(text, token)) {
            return;
        }
        if (text.is(token, WordClass.GIVEN)) {
            walk(text, token, 0, "name:given", lattice);
        } else if (text.isNameLike(token) && !isListed(text, token) && !text.isTitle(token)) {
            walk(text, token, 0, "name:surname", lattice);
        }
    }

    private void findTitle(NameText text, int token, Lattice lattice) {
        if (!text.isWord(token)) {
            return;
        }
        Optional<PhraseTable.Match<TitleClass>> title =
                cues.titles().longestAt(text.text(), token, text.sentenceEnd(token));
        title.ifPresent(match -> {
            int name = text.isDot(match.endToken()) ? match.endToken() + 1 : match.endToken();
            if (text.canBelong(name) && followsTitle(text, name, match.value())) {
                walk(text, name, trust(match.value()), "cue:title", lattice);
            }
        });
    }

    private static double trust(TitleClass title) {
        return switch (title) {
            case HONORIFIC, MILITARY, RELIGIOUS -> 2;
            case OFFICE -> 1.5;
            case PROFESSION, RELATION -> 0.7;
        };
    }

    private boolean followsTitle(NameText text, int token, TitleClass title) {
        if (!isNameWord(text, token)) {
            return false;
        }
        if (text.is(token, WordClass.GIVEN) || text.is(token, WordClass.SURNAME)) {
            return true;
        }
        boolean strong = title == TitleClass.HONORIFIC || title == TitleClass.MILITARY;
        return text.isNameLike(token)
                && (strong || !isListed(text, token))
                && !(text.isCaseless(token) && looksLikeVerb(text, token));
    }

    /** Proposes a person for every end that the words from {@code first} on allow. */
    private void walk(NameText text, int first, double trust, String rule, Lattice lattice) {
        double weight = trust;
        boolean sure = trust > 0 || text.is(first, WordClass.GIVEN);
        int end = text.sentenceEnd(first);
        int words = 0;
        for (int token = first; token < end && words < LONGEST; token++) {
            if (words > 0 && isInner(text, token, end)) {
                continue;
            }
            boolean named = isNameWord(text, token) || words == 1 && isNamedAlike(text, token);
            if (!text.canBelong(token) || !named || words > 0 && stops(text, token)) {
                break;
            }
            words++;
            weight += weightOf(text, token);
            sure |= words > 1 && text.is(token, WordClass.SURNAME);
            boolean enough = words > 1 || trust > 0;
            if (enough && sure && !text.isInitial(token)) {
                int nameEnd = text.withDot(token + 1);
                lattice.add(first, nameEnd, EntityKind.PERSON, weight, rule);
            }
        }
    }

    /** Full stops of initials, hyphens, particles before another word of the name. */
    private static boolean isInner(NameText text, int token, int end) {
        if (text.isDot(token) || text.isJoint(token) && !text.text().is(token, "&")) {
            return true;
        }
        int at = token;
        while (at < end && text.is(at, WordClass.PARTICLE)) {
            at++;
        }
        return at > token && at < end && text.canBelong(at) && !text.is(at, WordClass.COMMON);
    }

    private static double weightOf(NameText text, int token) {
        boolean known = text.is(token, WordClass.GIVEN) || text.is(token, WordClass.SURNAME) || text.isInitial(token);
        return known ? Weights.KNOWN : Weights.BESIDE_KNOWN;
    }

    /** A word that can be part of a person's name: no word of the language, unless it is a name as well. */
    private static boolean isNameWord(NameText text, int token) {
        if (text.is(token, WordClass.GIVEN) || text.is(token, WordClass.SURNAME)) {
            return !text.isCaseless(token) && !text.isStart(token) || !text.is(token, WordClass.COMMON);
        }
        boolean other = text.is(token, WordClass.COMMON)
                || text.is(token, WordClass.CONNECTOR)
                || text.is(token, WordClass.SAYING)
                || text.is(token, WordClass.CALENDAR);
        return text.isInitial(token) && !text.text().is(token, "a") || !other;
    }

    /** A word of the language right after a known first name, with a capital of its own: Steve Miller, Anna Field. */
    private static boolean isNamedAlike(NameText text, int token) {
        return text.casing(token) == Casing.MIXED
                && text.is(token - 1, WordClass.GIVEN)
                && text.is(token, WordClass.COMMON)
                && !text.is(token, WordClass.CONNECTOR)
                && !text.is(token, WordClass.CALENDAR)
                && !text.text().isAllCapitals(token)
                && !text.isTitle(token);
    }

    /** Whether the name is over before this token: a cue of something else, or a verb in a text without capitals. */
    private boolean stops(NameText text, int token) {
        if (text.is(token, WordClass.SURNAME) || text.is(token, WordClass.GIVEN) || text.isInitial(token)) {
            return false;
        }
        boolean otherCue = cues.names().find(text.text().lower(token)).orElse(List.of()).stream()
                .anyMatch(cue -> cue.stands(CuePosition.LAST));
        return otherCue || text.isCaseless(token) && (looksLikeVerb(text, token) || isListed(text, token));
    }

    private boolean isListed(NameText text, int token) {
        return gazetteer.longestAt(text.text(), token, token + 1).isPresent();
    }

    /** Endings that hardly any last name has. */
    private static boolean looksLikeVerb(NameText text, int token) {
        String word = text.text().lower(token);
        return word.endsWith("ed")
                || word.endsWith("ing")
                || word.endsWith("ly")
                || word.endsWith("tion")
                || word.endsWith("ions");
    }
}
