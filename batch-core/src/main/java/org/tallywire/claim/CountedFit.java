package org.tallywire.claim;

/** Whether a statement counts the same things as a claim. */
final class CountedFit {
    /** One toll told with a general noun and with a special one. */
    private static final double ALMOST = 2;

    private CountedFit() {}

    /**
     * A general noun ("people") joins a special one ("miners") by the same number, or in the same place within days by a
     * number that is nearly the same; a part never joins its whole. They must be of the same kind.
     *
     * @param isNamed whether the articles name the same people and bodies, or tell the same of something else
     */
    static boolean countsTheSame(
            Statement statement, OpenClaim claim, Setting setting, boolean sameNumber, boolean isNamed) {
        boolean needsNumber = statement.isOfTwo() || claim.isOfTwo() || isToldOtherwise(statement, claim);
        if (needsNumber && !sameNumber) {
            return false;
        }
        if (claim.nouns().contains(statement.noun())) {
            return true;
        }
        boolean onlyGeneral = claim.nouns().size() == 1 && claim.nouns().contains(ClaimNouns.ANY);
        boolean isWhole = sameNumber || setting.isCloseBy() && isAlmost(statement, claim) && isNamed;
        return isWhole && !statement.isPart() && (statement.isAny() || onlyGeneral);
    }

    /** "Evacuated" and "displaced" can be one thing. */
    private static boolean isToldOtherwise(Statement statement, OpenClaim claim) {
        boolean isLoose = statement.thing().isLoose() || claim.thing().isLoose();
        return isLoose && !claim.effects().contains(statement.thing().effect());
    }

    /** Same effect, unit and class, new counts with new counts, parts with parts or with the same number of the same. */
    static boolean isSameKind(Statement statement, OpenClaim claim) {
        String counted = statement.thing().countedClass();
        return claim.block().equals(statement.block())
                && (claim.isPart() == statement.isPart() || isNamedApart(statement, claim))
                && (counted == null || claim.countedClass().map(counted::equals).orElse(true));
    }

    /** "Two firefighters died" are the two of "three died, two of them firefighters". */
    private static boolean isNamedApart(Statement statement, OpenClaim claim) {
        return !statement.isAny() && claim.nouns().contains(statement.noun()) && claim.says(statement);
    }

    private static boolean isAlmost(Statement statement, OpenClaim claim) {
        return claim.gap(statement.range()) <= ALMOST;
    }
}
