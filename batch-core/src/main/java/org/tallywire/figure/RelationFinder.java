package org.tallywire.figure;

import java.math.BigDecimal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tallywire.figure.Relation.Kind;
import org.tallywire.text.Span;

/** Finds the figure that another one is part of, or replaces. */
final class RelationFinder {
    private final EffectLexicon effects;
    private final ChangeWords changes;

    RelationFinder(EffectLexicon effects, ChangeWords changes) {
        this.effects = effects;
        this.changes = changes;
    }

    /**
     * The relation of a quantity to one before it, or to the one after it in its own phrase.
     *
     * @param previous the figures of the sentences before
     */
    Optional<Tie> of(Clause clause, int quantity, Links links, Antecedents previous) {
        return Revisions.of(clause, quantity, changes)
                .or(() -> partOfPhrase(clause, quantity, previous))
                .or(() -> partOfLeading(clause, quantity, previous))
                .or(() -> partNamed(clause, quantity, previous))
                .or(() -> brokenDown(clause, quantity, links));
    }

    /** "Of the 41 dead, 12 were children", "of the 16 members, three fled, and two are missing". */
    static boolean isOfLeading(Clause clause, int quantity) {
        return leading(clause, quantity) == quantity - 1 && quantity > 0;
    }

    /** The quantity of the phrase "of the 41 dead," that opens the sentence, or -1. */
    private static int leading(Clause clause, int quantity) {
        int at = clause.sentence().firstToken();
        if (!clause.is(at, "of") && !clause.is(at, "among")) {
            return -1;
        }
        int next = clause.wordClass(at + 1) == WordClass.DETERMINER ? at + 2 : at + 1;
        int whole = clause.quantityAt(next);
        boolean opens = whole >= 0 && whole < quantity && hasComma(clause, clause.end(whole), clause.first(quantity));
        return opens ? whole : -1;
    }

    private static boolean hasComma(Clause clause, int from, int to) {
        for (int at = from; at < to; at++) {
            if (clause.is(at, ",")) {
                return true;
            }
        }
        return false;
    }

    private Optional<Tie> partOfLeading(Clause clause, int quantity, Antecedents previous) {
        int whole = leading(clause, quantity);
        if (whole >= 0) {
            return canHold(clause, whole, quantity) && countsAsPart(clause, whole, quantity)
                    ? Optional.of(tie(clause, whole, "of-leading"))
                    : Optional.empty();
        }
        return quantity == 0 ? partOfThose(clause, quantity, previous) : Optional.empty();
    }

    /** "Of the dead, five were children": part of the nearest figure of that effect. */
    private Optional<Tie> partOfThose(Clause clause, int quantity, Antecedents previous) {
        int at = clause.sentence().firstToken();
        boolean opens = (clause.is(at, "of") || clause.is(at, "among")) && clause.is(at + 1, "the");
        if (!opens || clause.first(quantity) > at + 8) {
            return Optional.empty();
        }
        return effectAt(clause, at + 2)
                .flatMap(effect -> previous.lastWithEffect(effect, value(clause, quantity)))
                .map(figure -> tie(figure, "of-those"));
    }

    /** "five of the 12", "150 of them", "two of the wounded". */
    private Optional<Tie> partOfPhrase(Clause clause, int quantity, Antecedents previous) {
        NounPhrase phrase = clause.phrases().get(quantity);
        if (!phrase.partitive()) {
            return Optional.empty();
        }
        int next = quantity + 1;
        if (next < clause.found().size()
                && clause.found().get(next).firstToken() <= phrase.firstToken() + 1
                && clause.found().get(next).firstToken()
                        >= clause.found().get(quantity).endToken()) {
            return Optional.of(tie(clause, next, "of-number"));
        }
        Optional<String> effect = effectAt(clause, phrase.firstToken());
        if (effect.isPresent()) {
            return previous.lastWithEffect(effect.get(), value(clause, quantity))
                    .map(figure -> tie(figure, "of-those"));
        }
        return refersBack(clause, phrase) ? before(clause, quantity, previous, "of-them") : Optional.empty();
    }

    private Optional<String> effectAt(Clause clause, int token) {
        return effects.at(clause.text(), token, clause.sentence().endToken())
                .map(match -> match.value().getFirst().effect());
    }

    /** "them", "whom", "those": words that name nothing by themselves. */
    private static boolean refersBack(Clause clause, NounPhrase phrase) {
        WordClass wordClass = clause.wordClass(phrase.firstToken());
        return wordClass == WordClass.PRONOUN || wordClass == WordClass.RELATIVE || wordClass == WordClass.DETERMINER;
    }

    /** "including 3 children and 2 women", "of whom 12 were children". */
    private static Optional<Tie> partNamed(Clause clause, int quantity, Antecedents previous) {
        int before = clause.first(quantity) - 1;
        if (Parts.isOfWhom(clause, before)) {
            return before(clause, quantity, previous, "of-whom");
        }
        boolean including = Parts.isAfterIncluding(clause, before) || isListedAfterIncluding(clause, quantity);
        return including ? before(clause, quantity, previous, "including") : Optional.empty();
    }

    /** "including 3 children and 2 women": the women are included as well. */
    private static boolean isListedAfterIncluding(Clause clause, int quantity) {
        int current = quantity;
        while (current > 0) {
            int at = clause.first(current) - 1;
            while (clause.isJoint(at) || clause.is(at, ",")) {
                at--;
            }
            boolean adjacent = at < clause.first(current) - 1 && clause.end(current - 1) == at + 1;
            if (!adjacent) {
                return false;
            }
            current--;
            if (Parts.isAfterIncluding(clause, clause.first(current) - 1)) {
                return true;
            }
        }
        return false;
    }

    /** "13 bodies were found: eight men and five women". */
    private static Optional<Tie> brokenDown(Clause clause, int quantity, Links links) {
        Link link = links.strongest(quantity);
        if (link == null || link.construction() != Construction.BREAKDOWN) {
            return Optional.empty();
        }
        for (int whole = quantity - 1; whole >= 0; whole--) {
            Link other = links.strongest(whole);
            if (other != null && other.construction() != Construction.BREAKDOWN) {
                return Optional.of(tie(clause, whole, "breakdown"));
            }
        }
        return Optional.empty();
    }

    /** The nearest figure that can hold this one, in the sentence or before it. */
    private static Optional<Tie> before(Clause clause, int quantity, Antecedents previous, String rule) {
        for (int before = quantity - 1; before >= 0; before--) {
            boolean part = clause.is(clause.first(before) - 1, "including");
            if (!part && canHold(clause, before, quantity)) {
                return Optional.of(tie(clause, before, rule));
            }
        }
        return previous.lastThatHolds(value(clause, quantity)).map(figure -> tie(figure, rule));
    }

    private static Tie tie(Clause clause, int whole, String rule) {
        return new Tie(new Relation(Kind.SUBSET_OF, span(clause, whole)), rule, null);
    }

    private static Tie tie(Figure whole, String rule) {
        return new Tie(new Relation(Kind.SUBSET_OF, whole.quantity().span()), rule, whole);
    }

    /** A part counts what its whole does, or names nothing: "of the 16 members, three fled after two attacks". */
    private static boolean countsAsPart(Clause clause, int whole, int part) {
        String own = clause.countedClass(part);
        String wholes = clause.countedClass(whole);
        return own == null || wholes == null || own.equals(wholes);
    }

    static boolean canHold(Clause clause, int whole, int part) {
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
