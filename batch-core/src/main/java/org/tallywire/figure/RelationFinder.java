package org.tallywire.figure;

import java.math.BigDecimal;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.tallywire.figure.Relation.Kind;
import org.tallywire.text.Span;

/** Finds the figure that another one is part of, or replaces. */
final class RelationFinder {
    private final EffectLexicon effects;

    RelationFinder(EffectLexicon effects) {
        this.effects = effects;
    }

    /**
     * The relation of a quantity to one before it, or to the one after it in its own phrase.
     *
     * @param previous the figures of the sentences before, the nearest last
     */
    @Nullable
    Relation of(Clause clause, int quantity, Map<Integer, Link> links, Antecedents previous) {
        Relation revision = revision(clause, quantity);
        if (revision != null) {
            return revision;
        }
        if (clause.phrases().get(quantity).partitive()) {
            return partOf(clause, quantity, previous);
        }
        if (isOfLeading(clause, quantity)) {
            return new Relation(Kind.SUBSET_OF, span(clause, quantity - 1));
        }
        boolean including = clause.is(clause.first(quantity) - 1, "including")
                || clause.is(clause.first(quantity) - 1, "them") && clause.is(clause.first(quantity) - 2, "among");
        if (!including && !isListedAfterIncluding(clause, quantity)) {
            return null;
        }
        for (int before = quantity - 1; before >= 0; before--) {
            if (canHold(clause, before, quantity) && !clause.is(clause.first(before) - 1, "including")) {
                return new Relation(Kind.SUBSET_OF, span(clause, before));
            }
        }
        return previous.lastThatHolds(value(clause, quantity));
    }

    /** "Of the 41 dead, 12 were children". */
    static boolean isOfLeading(Clause clause, int quantity) {
        if (quantity == 0 || !clause.is(clause.first(quantity) - 1, ",")) {
            return false;
        }
        int before = clause.first(quantity - 1) - 1;
        boolean of = clause.is(before, "of")
                || clause.wordClass(before) == WordClass.DETERMINER && clause.is(before - 1, "of");
        int start = clause.is(before, "of") ? before : before - 1;
        return of && start == clause.sentence().firstToken();
    }

    /** "including 3 children and 2 women": the women are included as well. */
    private static boolean isListedAfterIncluding(Clause clause, int quantity) {
        if (quantity == 0) {
            return false;
        }
        int at = clause.first(quantity) - 1;
        boolean joined = clause.wordClass(at) == WordClass.CONJUNCTION || clause.is(at, ",");
        boolean adjacent = joined && clause.end(quantity - 1) >= at - 1;
        return adjacent && clause.is(clause.first(quantity - 1) - 1, "including");
    }

    /** "five of the 12", "150 of them", "two of the wounded". */
    private @Nullable Relation partOf(Clause clause, int quantity, Antecedents previous) {
        NounPhrase phrase = clause.phrases().get(quantity);
        if (quantity + 1 < clause.found().size()
                && clause.found().get(quantity + 1).firstToken() <= phrase.firstToken() + 1
                && clause.found().get(quantity + 1).firstToken()
                        >= clause.found().get(quantity).endToken()) {
            return new Relation(Kind.SUBSET_OF, span(clause, quantity + 1));
        }
        String wanted = effects.at(
                        clause.text(), phrase.firstToken(), clause.sentence().endToken())
                .map(match -> match.value().get(0).effect())
                .orElse(null);
        if (wanted == null && !refersBack(clause, phrase)) {
            return null;
        }
        if (wanted == null) {
            for (int before = quantity - 1; before >= 0; before--) {
                if (canHold(clause, before, quantity)) {
                    return new Relation(Kind.SUBSET_OF, span(clause, before));
                }
            }
        }
        return wanted == null ? previous.lastThatHolds(value(clause, quantity)) : previous.lastWithEffect(wanted);
    }

    /** "them", "whom", "those": words that name nothing by themselves. */
    private static boolean refersBack(Clause clause, NounPhrase phrase) {
        WordClass wordClass = clause.wordClass(phrase.firstToken());
        return wordClass == WordClass.PRONOUN || wordClass == WordClass.RELATIVE || wordClass == WordClass.DETERMINER;
    }

    /** "rose to 41 from 37", "up from 12": the number after "from" is the older one; this one revises it. */
    private static @Nullable Relation revision(Clause clause, int quantity) {
        for (int other = Math.max(0, quantity - 1);
                other < Math.min(clause.found().size(), quantity + 2);
                other++) {
            boolean from = other != quantity
                    && clause.is(clause.first(other) - 1, "from")
                    && !clause.is(clause.first(quantity) - 1, "from")
                    && clause.found().get(other).quantity().kind()
                            == clause.found().get(quantity).quantity().kind();
            if (from && isNear(clause, quantity, other)) {
                return new Relation(Kind.REVISES, span(clause, other));
            }
        }
        return null;
    }

    /** Nothing but a change word and a comma stands between the two: "to 41, up from 37". */
    private static boolean isNear(Clause clause, int quantity, int other) {
        return other > quantity
                ? clause.first(other) - clause.end(quantity) <= 5
                : clause.is(clause.first(quantity) - 1, "to") && clause.first(quantity) - clause.end(other) <= 3;
    }

    private static boolean canHold(Clause clause, int whole, int part) {
        if (clause.found().get(whole).quantity().kind() != FigureKind.COUNT) {
            return false;
        }
        BigDecimal more = value(clause, whole);
        BigDecimal less = value(clause, part);
        return more == null || less == null || more.compareTo(less) > 0;
    }

    private static @Nullable BigDecimal value(Clause clause, int quantity) {
        return clause.found().get(quantity).quantity().value();
    }

    private static Span span(Clause clause, int quantity) {
        return clause.found().get(quantity).quantity().span();
    }
}
