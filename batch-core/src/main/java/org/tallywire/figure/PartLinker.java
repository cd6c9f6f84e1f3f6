package org.tallywire.figure;

import java.math.BigDecimal;

/** Parts share what happened to their whole: "12 were wounded, including 3 children", "13 bodies: eight men and five women". */
final class PartLinker {
    private static final double STRENGTH = 0.5;

    private final Clause clause;
    private final Links links;

    PartLinker(Clause clause, Links links) {
        this.clause = clause;
        this.links = links;
    }

    void link() {
        for (int i = 1; i < clause.found().size(); i++) {
            if (links.has(i)) {
                continue;
            }
            if (isPart(i)) {
                share(wholeOf(i), i, Construction.INCLUDED);
            } else if (isBrokenDown(i)) {
                share(i - 1, i, Construction.BREAKDOWN);
            }
        }
    }

    private void share(int whole, int part, Construction construction) {
        Link link = links.strongest(whole);
        if (link != null) {
            links.offer(part, new Link(link.effect(), link.firstToken(), link.endToken(), STRENGTH, construction));
        }
    }

    /** The nearest quantity before that has an effect and can hold the part; else the one right before. */
    private int wholeOf(int part) {
        for (int whole = part - 1; whole >= 0; whole--) {
            if (links.has(whole) && RelationFinder.canHold(clause, whole, part)) {
                return whole;
            }
        }
        return part - 1;
    }

    private boolean isPart(int quantity) {
        int before = clause.first(quantity) - 1;
        boolean apposed = clause.isComma(before) && !clause.is(before, ",") && clause.end(quantity - 1) == before;
        boolean listed = clause.isJoint(before)
                && clause.end(quantity - 1) == before
                && isLinkedBy(quantity - 1, Construction.INCLUDED);
        return apposed || listed || RelationFinder.isOfLeading(clause, quantity) || Parts.isNamed(clause, quantity);
    }

    /** A list of nothing but noun phrases after a colon, a semicolon or a dash, whose numbers do not exceed the whole. */
    private boolean isBrokenDown(int quantity) {
        int before = clause.first(quantity) - 1;
        if (isLinkedBy(quantity - 1, Construction.BREAKDOWN)) {
            while (clause.isJoint(before) || clause.is(before, ",")) {
                before--;
            }
            return clause.end(quantity - 1) == before + 1;
        }
        boolean opened = clause.is(before, ";") || clause.is(before, ":") || clause.isDash(before);
        return opened && isList(quantity) && isAtMost(quantity, quantity - 1);
    }

    /** From the quantity to the end of the sentence or the next mark only noun phrases, commas and conjunctions stand. */
    private boolean isList(int quantity) {
        for (int at = clause.end(quantity); clause.contains(at); at++) {
            if (clause.is(at, ";") || clause.is(at, ".") || clause.isDash(at)) {
                return true;
            }
            switch (clause.wordClass(at)) {
                case OPEN, DETERMINER, NUMBER, CONJUNCTION, PREPOSITION, PUNCTUATION -> {}
                default -> {
                    return false;
                }
            }
        }
        return true;
    }

    private boolean isAtMost(int part, int whole) {
        BigDecimal less = clause.found().get(part).quantity().value();
        BigDecimal more = clause.found().get(whole).quantity().value();
        return less != null && more != null && less.compareTo(more) <= 0;
    }

    private boolean isLinkedBy(int quantity, Construction construction) {
        Link link = links.strongest(quantity);
        return link != null && link.construction() == construction;
    }
}
