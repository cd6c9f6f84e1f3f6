package org.tallywire.entity.name;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.tallywire.entity.EntityKind;
import org.tallywire.entity.gazetteer.CuePosition;
import org.tallywire.entity.gazetteer.Knowledge;
import org.tallywire.entity.gazetteer.WordClass;

/** The shorter ways in which an article names again what it has named in full. */
final class ShortForms {
    /** A short form of the article's own stands before what a gazetteer says of the same word. */
    private static final double OWN = 0.7;

    /** The last name of a person of the article stands before what else the word alone may be taken for. */
    static final double SURNAME = 5;

    private final Knowledge knowledge;
    private final boolean again;
    private final boolean acronyms;

    ShortForms(Knowledge knowledge, Set<NameLayer> layers) {
        this.knowledge = knowledge;
        this.again = layers.contains(NameLayer.CONSISTENCY);
        this.acronyms = layers.contains(NameLayer.ACRONYMS);
    }

    /** Whether a name is looked for where it stands again. */
    boolean again() {
        return again;
    }

    /** The short forms of a name, without the name itself. */
    List<KnownName> of(NameText text, Candidate name) {
        List<KnownName> forms = new ArrayList<>();
        String owner = FoundNames.keyOf(text, name);
        if (again) {
            addParts(text, name, owner, forms);
            addHead(text, name, owner, forms);
        }
        if (acronyms) {
            addAcronyms(text, name, owner, forms);
        }
        return forms;
    }

    private void addAcronyms(NameText text, Candidate name, String owner, List<KnownName> forms) {
        if (name.kind() == EntityKind.ORGANIZATION) {
            addInitials(text, name, owner, forms);
        }
        acronymInBrackets(text, name)
                .filter(word -> !standsForOther(text, name, word))
                .ifPresent(word -> forms.add(acronym(name.kind(), owner, word, "acronym:defined")));
    }

    private void addParts(NameText text, Candidate name, String owner, List<KnownName> forms) {
        int last = lastWord(text, name);
        if (name.kind() != EntityKind.PERSON || last == name.first() || isPlaceName(text, name, last)) {
            return;
        }
        forms.add(form(text, last, last + 1, name.kind(), owner, Weights.KNOWN + SURNAME, "name:surname-again"));
        int particles = last;
        while (particles - 1 > name.first() && text.is(particles - 1, WordClass.PARTICLE)) {
            particles--;
        }
        if (particles < last) {
            double weight = Weights.KNOWN * (last + 1 - particles) + SURNAME;
            forms.add(form(text, particles, last + 1, name.kind(), owner, weight, "name:surname-again"));
        }
        if (text.is(name.first(), WordClass.GIVEN)) {
            forms.add(form(
                    text,
                    name.first(),
                    name.first() + 1,
                    name.kind(),
                    owner,
                    Weights.CAPITALS + 1,
                    "name:given-again"));
        }
    }

    /** A listed place at the end of what only its capitals make a person: what is meant may be a company of that place. */
    private boolean isPlaceName(NameText text, Candidate name, int last) {
        boolean guessed = !text.is(name.first(), WordClass.GIVEN) && !text.endsTitle(name.first());
        return guessed
                && knowledge
                        .gazetteer()
                        .longestAt(text.text(), last, last + 1)
                        .filter(match -> match.value().first().entity().kind() == EntityKind.PLACE)
                        .isPresent();
    }

    /** The last word that is no "Jr." */
    private static int lastWord(NameText text, Candidate name) {
        int last = name.end() - 1;
        while (last > name.first() && (!text.isWord(last) || text.is(last, WordClass.ABBREVIATION))) {
            last--;
        }
        return last;
    }

    private static KnownName form(
            NameText text, int first, int end, EntityKind kind, String owner, double weight, String rule) {
        List<String> words = new ArrayList<>();
        for (int token = first; token < end; token++) {
            words.add(text.text().lower(token));
        }
        return new KnownName(words, kind, owner, weight, false, false, rule, null);
    }

    /** What stands before the cue at the end, unless it names something else. */
    private void addHead(NameText text, Candidate name, String owner, List<KnownName> forms) {
        if (name.kind() != EntityKind.ORGANIZATION) {
            return;
        }
        int end = name.end();
        while (end > name.first() + 1 && isTail(text, end - 1)) {
            end--;
        }
        while (end > name.first() && !text.isWord(end - 1)) {
            end--;
        }
        boolean shorter = end < name.end() && end > name.first();
        boolean named = shorter && !(end - name.first() == 1 && text.is(name.first(), WordClass.COMMON));
        if (named
                && knowledge
                        .gazetteer()
                        .longestAt(text.text(), name.first(), end)
                        .filter(m -> m.endToken() == name.first() + m.length())
                        .isEmpty()) {
            forms.add(form(
                    text,
                    name.first(),
                    end,
                    name.kind(),
                    owner,
                    Weights.KNOWN * (end - name.first()) + OWN,
                    "name:head-again"));
        }
    }

    private boolean isTail(NameText text, int token) {
        return !text.isWord(token)
                || text.is(token, WordClass.ABBREVIATION)
                || text.is(token, WordClass.CONNECTOR)
                || knowledge.cues().names().find(text.text().lower(token)).orElse(List.of()).stream()
                        .anyMatch(cue -> cue.stands(CuePosition.LAST));
    }

    private static void addInitials(NameText text, Candidate name, String owner, List<KnownName> forms) {
        String initials = initials(text, name);
        if (initials.length() >= 3) {
            forms.add(acronym(name.kind(), owner, initials, "acronym:initials"));
        }
    }

    private static String initials(NameText text, Candidate name) {
        StringBuilder initials = new StringBuilder();
        for (int token = name.first(); token < name.end(); token++) {
            if (text.canBelong(token) && !text.is(token, WordClass.CONNECTOR)) {
                initials.append(text.text().lower(token).charAt(0));
            }
        }
        return initials.toString();
    }

    /** A listed acronym of another kind that does not fit the name's words: {@code Dow Jones (DJIA)}. */
    private boolean standsForOther(NameText text, Candidate name, String word) {
        boolean listed = knowledge
                .gazetteer()
                .longestAt(text.text(), name.end() + 1, name.end() + 2)
                .filter(match -> match.value().entries().stream()
                        .noneMatch(entry -> entry.entity().kind() == name.kind()))
                .isPresent();
        return listed && !initials(text, name).equals(word);
    }

    private static KnownName acronym(EntityKind kind, String owner, String word, String rule) {
        return new KnownName(
                List.of(word.toLowerCase(Locale.ROOT)), kind, owner, Weights.KNOWN + OWN, false, true, rule, null);
    }

    /** {@code Harbour Workers Union (HWU)} */
    private static Optional<String> acronymInBrackets(NameText text, Candidate name) {
        int word = name.end() + 1;
        boolean bracketed = word + 1 < text.tokenCount()
                && text.text().is(name.end(), "(")
                && text.text().is(word + 1, ")")
                && text.isWord(word)
                && text.text().isAllCapitals(word);
        return bracketed ? Optional.of(text.text().lower(word)) : Optional.empty();
    }
}
