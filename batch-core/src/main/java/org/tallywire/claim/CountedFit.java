package org.tallywire.claim;

/** Whether a statement counts the same things as a claim. */
final class CountedFit {
    /** One toll told with a general noun and with a special one. */
    private static final double ALMOST = 2;

    private CountedFit() {}

    /**
     * A general noun ("people") joins a special one ("miners") by the same number, or in the same place within days by a
     * number that is nearly the same; a part never joins its whole.
     */
    static boolean countsTheSame(Statement statement, OpenClaim claim, Setting setting, boolean sameNumber) {
        boolean isOfTwo = statement.isOfTwo() || claim.isOfTwo();
        if (!isSameKind(statement, claim) || isOfTwo && !sameNumber) {
            return false;
        }
        if (claim.nouns().contains(statement.noun())) {
            return true;
        }
        boolean onlyGeneral = claim.nouns().size() == 1 && claim.nouns().contains(ClaimNouns.ANY);
        boolean isWhole =
                sameNumber || setting.isCloseBy() && isAlmost(statement, claim) && claim.sharedNames(statement) >= 1;
        return isWhole && !statement.isPart() && (statement.isAny() || onlyGeneral);
    }

    /** Same effect, unit and class, new counts with new counts, parts with parts. */
    static boolean isSameKind(Statement statement, OpenClaim claim) {
        String counted = statement.figure().countedClass();
        return claim.block().equals(statement.block())
                && claim.isPart() == statement.isPart()
                && (counted == null || claim.countedClass().map(counted::equals).orElse(true));
    }

    private static boolean isAlmost(Statement statement, OpenClaim claim) {
        return claim.gap(statement.range()) <= ALMOST;
    }
}
