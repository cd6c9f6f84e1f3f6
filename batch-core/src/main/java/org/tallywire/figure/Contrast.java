package org.tallywire.figure;

/** A number that is put right: "79, not 85", "46 inmates, and not 43": the second one counts what the first does. */
final class Contrast {
    private static final double STRENGTH = 0.6;

    /** "210 people were held on Saturday in Orlo, not 130": so many words may stand between, none of them a verb. */
    private static final int REACH = 10;

    private Contrast() {}

    static void link(Clause clause, Links links) {
        for (int i = 1; i < clause.found().size(); i++) {
            Link link = links.strongest(i - 1);
            if (link != null && !links.has(i) && isReplaced(clause, i)) {
                links.offer(
                        i,
                        new Link(link.effect(), link.firstToken(), link.endToken(), STRENGTH, Construction.CONTRAST));
            }
        }
    }

    /** Whether the number before a quantity stands for what it said wrongly. */
    static boolean isReplaced(Clause clause, int quantity) {
        int not = clause.first(quantity) - 1;
        if (quantity == 0 || clause.wordClass(not) != WordClass.NEGATION) {
            return false;
        }
        int gap = not - clause.end(quantity - 1);
        boolean isSetOff = gap == 0 || clause.isComma(not - 1) || clause.isJoint(not - 1);
        return isSetOff && gap <= REACH && areAlike(clause, quantity) && standsAlone(clause, quantity, not);
    }

    private static boolean areAlike(Clause clause, int quantity) {
        return clause.found().get(quantity).quantity().kind()
                == clause.found().get(quantity - 1).quantity().kind();
    }

    /** The second number has no noun of its own, or follows the first at once. */
    private static boolean standsAlone(Clause clause, int quantity, int not) {
        boolean isBare = clause.phrases().get(quantity).isEmpty();
        for (int at = clause.end(quantity - 1); at < not; at++) {
            boolean isJoint = clause.isComma(at) || clause.isJoint(at);
            if (!isJoint && (!isBare || clause.wordClass(at) == WordClass.SUBORDINATE)) {
                return false;
            }
        }
        return true;
    }
}
