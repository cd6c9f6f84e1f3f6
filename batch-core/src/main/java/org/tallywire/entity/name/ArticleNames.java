package org.tallywire.entity.name;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.tallywire.entity.EntityKind;
import org.tallywire.entity.gazetteer.WordClass;

/** The names that an article uses, in full and short, to be found wherever they stand again. Not thread-safe. */
final class ArticleNames implements CandidateFinder {
    /** A name that only its capitals give away stands again where one kind of it was the likeliest. */
    private static final double AGAIN = 0.7;

    private final Map<String, List<KnownName>> byFirstWord = new HashMap<>();
    private final Map<String, Candidate> full = new HashMap<>();

    private ArticleNames() {}

    static ArticleNames of(NameText text, FoundNames found, ShortForms shortForms) {
        ArticleNames names = new ArticleNames();
        List<Candidate> all = found.names();
        for (Candidate name : all) {
            if (name.kind() != EntityKind.NATIONALITY) {
                names.full.put(FoundNames.keyOf(text, name), name);
                if (shortForms.again()) {
                    names.add(again(text, name));
                }
            }
        }
        for (Candidate name : all) {
            shortForms.of(text, name).forEach(names::add);
        }
        return names;
    }

    private static KnownName again(NameText text, Candidate name) {
        List<String> words = new ArrayList<>();
        for (int token = name.first(); token < name.end(); token++) {
            words.add(text.text().lower(token));
        }
        boolean acronym =
                words.size() == 1 && text.text().isAllCapitals(name.first()) && !text.isCaseless(name.first());
        boolean fullName = name.kind() == EntityKind.PERSON && words.size() > 1;
        return new KnownName(
                words,
                name.kind(),
                FoundNames.keyOf(text, name),
                name.score() + Lattice.NAME_COST + AGAIN + (fullName ? ShortForms.SURNAME + Weights.CAPITALS : 0),
                true,
                acronym,
                name.rule(),
                name.naming());
    }

    private void add(KnownName name) {
        List<KnownName> alike = byFirstWord.computeIfAbsent(name.words().get(0), word -> new ArrayList<>(2));
        for (int i = 0; i < alike.size(); i++) {
            KnownName other = alike.get(i);
            if (other.sharesWords(name)) {
                alike.set(i, together(other, name));
                return;
            }
        }
        alike.add(name);
    }

    /** What a word stands for that two names claim: a short form of a fuller name first, of two fuller ones neither. */
    private static KnownName together(KnownName one, KnownName other) {
        if (one.own()) {
            return one.naming() == null ? other : one;
        }
        return one.owner() == null || one.owner().equals(other.owner()) ? one : one.ambiguous();
    }

    @Override
    public void find(NameText text, int token, Lattice lattice) {
        if (!text.canBelong(token)) {
            return;
        }
        for (KnownName name : byFirstWord.getOrDefault(text.text().lower(token), List.of())) {
            if (stands(text, token, name) && !leadsToCue(text, token, name)) {
                lattice.add(token, token + name.words().size(), name.kind(), name.weight(), name.rule(), name.naming());
            }
        }
    }

    /** A last name before a word that makes another name of it: {@code Quendt Airlines}. */
    private static boolean leadsToCue(NameText text, int token, KnownName name) {
        int end = token + name.words().size();
        return name.kind() == EntityKind.PERSON
                && name.owner() != null
                && end < text.sentenceEnd(token)
                && !text.isCaseless(token)
                && text.canBelong(end)
                && text.isCue(end);
    }

    private static boolean stands(NameText text, int token, KnownName name) {
        int end = token + name.words().size();
        if (end > text.sentenceEnd(token)) {
            return false;
        }
        for (int i = 0; i < name.words().size(); i++) {
            if (!text.text().is(token + i, name.words().get(i))) {
                return false;
            }
        }
        boolean common = name.words().size() == 1 && text.is(token, WordClass.COMMON);
        if (text.isCaseless(token)) {
            return !common;
        }
        boolean written = !name.acronym() || text.text().isAllCapitals(token) && !text.isMoneySign(end);
        return written && !(common && text.isStart(token) && !isSurname(text, token, name));
    }

    /** A last name that is a word of the language, in an article that never writes that word small. */
    private static boolean isSurname(NameText text, int token, KnownName name) {
        return name.kind() == EntityKind.PERSON && name.owner() != null && !text.isWrittenSmall(token);
    }

    /** The mention of the full name that a name stands for: itself where nothing else is known. */
    Candidate fullNameOf(NameText text, Candidate name) {
        KnownName known = knownAs(text, name);
        Candidate owner = known == null || known.owner() == null ? null : full.get(known.owner());
        return owner == null ? name : owner;
    }

    /** Whether the article has several that this name may stand for. */
    boolean isAmbiguous(NameText text, Candidate name) {
        KnownName known = knownAs(text, name);
        return known != null && known.owner() == null;
    }

    private @Nullable KnownName knownAs(NameText text, Candidate name) {
        for (KnownName known : byFirstWord.getOrDefault(text.text().lower(name.first()), List.of())) {
            if (known.kind() == name.kind()
                    && known.words().size() == name.length()
                    && stands(text, name.first(), known)) {
                return known;
            }
        }
        return null;
    }
}
