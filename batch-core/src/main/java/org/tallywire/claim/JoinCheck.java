package org.tallywire.claim;

import java.math.BigDecimal;
import java.util.Optional;
import org.tallywire.figure.Aggregation;

/**
 * Whether a statement is about the same thing as a claim. What must fit in any case: the effect and the unit, new counts
 * with new counts only, the class of what is counted and its noun. Then place and day decide how much more is needed:
 *
 * <table>
 *   <caption>What must speak for it besides</caption>
 *   <tr><th>place</th><th>same days</th><th>month or year</th><th>one has no date</th><th>later days</th></tr>
 *   <tr><td>same</td><td>near numbers, or a name</td><td>a name, and near numbers</td>
 *       <td>two names, or one and agreeing numbers</td><td>a total, a name, near numbers</td></tr>
 *   <tr><td>country</td><td>two names, or one and near numbers</td><td>two names, agreeing numbers</td>
 *       <td>two names, agreeing numbers</td><td>never</td></tr>
 *   <tr><td>one unknown</td><td>two names and near numbers, or one and agreeing numbers</td><td>never</td>
 *       <td>two names, agreeing numbers</td><td>never</td></tr>
 *   <tr><td>different</td><td colspan="4">never, but for copies of one text that give the same number</td></tr>
 * </table>
 *
 * <p>A name is a distinctive entity that the articles share, other than the place itself; exactly the same number of ten
 * or more counts as one.
 */
final class JoinCheck {
    private static final BigDecimal TELLING = BigDecimal.TEN;

    /** Numbers of which one is more than three times the other need more than a place and a day to be compared. */
    private static final double NEAR = 3;

    private JoinCheck() {}

    /** How the statement fits; empty where it does not. */
    static Optional<Fit> check(Statement statement, OpenClaim claim) {
        boolean same = claim.ranges().stream().anyMatch(statement::says);
        if (!countsTheSame(statement, claim, same) || !isNewsOfItsArticle(statement, claim)) {
            return Optional.empty();
        }
        boolean meets = same || claim.ranges().stream().anyMatch(statement::meets);
        double gap = meets
                ? 1
                : claim.ranges().stream()
                        .mapToDouble(statement.range()::gap)
                        .min()
                        .orElse(Double.POSITIVE_INFINITY);
        int names = claim.sharedNames(statement);
        int evidence = names + (same && isTelling(statement.range()) ? 1 : 0);
        return rule(statement, claim, new Numbers(same, meets, gap <= NEAR), evidence)
                .map(rule -> new Fit(rule, same, meets, gap, names));
    }

    /**
     * How a statement that something is not so fits the claim it denies; empty where it does not. A denial without a
     * number, or with a general noun, denies every number and every noun.
     */
    static Optional<Fit> checkDenial(Statement denial, OpenClaim claim) {
        boolean meets = claim.ranges().stream().anyMatch(denial.range()::meets);
        boolean counts =
                isSameKind(denial, claim) && (denial.isAny() || claim.nouns().contains(denial.noun()));
        PlaceFit place = PlaceFit.of(denial.place(), claim.place());
        DateFit date = DateFit.of(denial, claim);
        boolean isApart = place == PlaceFit.APART || date == DateFit.APART || date == DateFit.LATER;
        if (!meets || !counts || isApart) {
            return Optional.empty();
        }
        boolean isSureOfEvent = place == PlaceFit.SAME && date == DateFit.SAME;
        boolean isSameArticle = claim.saidBy(denial.article()).isPresent();
        int names = claim.sharedNames(denial);
        boolean same = claim.ranges().contains(denial.range());
        return isSureOfEvent || isSameArticle || names >= 2
                ? Optional.of(new Fit(JoinRule.DENIES, same, isSameArticle, 1, names))
                : Optional.empty();
    }

    /** How the numbers stand to each other: each holds where the one before it does. */
    private record Numbers(boolean same, boolean meet, boolean near) {}

    /** An article has one number for one thing; another number of it is about something else. */
    private static boolean isNewsOfItsArticle(Statement statement, OpenClaim claim) {
        return claim.saidBy(statement.article()).map(statement.range()::equals).orElse(true);
    }

    /** Small numbers are the same by chance. */
    private static boolean isTelling(Range range) {
        return range.isPinned() && range.low() != null && range.low().compareTo(TELLING) >= 0;
    }

    /** A general noun ("people") joins a special one ("miners") by the same number only, and a part never its whole. */
    private static boolean countsTheSame(Statement statement, OpenClaim claim, boolean sameNumber) {
        if (!isSameKind(statement, claim)) {
            return false;
        }
        if (claim.nouns().contains(statement.noun())) {
            return true;
        }
        boolean onlyGeneral = claim.nouns().size() == 1 && claim.nouns().contains(ClaimNouns.ANY);
        return sameNumber && !statement.isPart() && (statement.isAny() || onlyGeneral);
    }

    private static boolean isSameKind(Statement statement, OpenClaim claim) {
        String counted = statement.figure().countedClass();
        return claim.block().equals(statement.block())
                && claim.isPart() == statement.isPart()
                && (counted == null || claim.countedClass().map(counted::equals).orElse(true));
    }

    private static Optional<JoinRule> rule(Statement statement, OpenClaim claim, Numbers numbers, int evidence) {
        PlaceFit place = PlaceFit.of(statement.place(), claim.place());
        DateFit date = DateFit.of(statement, claim);
        if (numbers.same && claim.hasText(statement.article())) {
            boolean isRepeated = claim.saidBy(statement.article()).isPresent();
            boolean isApart = place == PlaceFit.APART || date == DateFit.APART;
            return isRepeated && isApart
                    ? Optional.empty()
                    : Optional.of(isRepeated ? JoinRule.SAME_ARTICLE : JoinRule.SAME_TEXT);
        }
        return switch (place) {
            case SAME -> inTheSamePlace(statement, date, numbers, evidence);
            case COUNTRY -> inTheCountry(date, numbers, evidence);
            case UNKNOWN -> somewhere(date, numbers, evidence);
            case APART -> Optional.empty();
        };
    }

    private static Optional<JoinRule> inTheSamePlace(Statement statement, DateFit date, Numbers numbers, int evidence) {
        boolean isTotal = statement.figure().aggregation() == Aggregation.TOTAL;
        return switch (date) {
            case SAME -> when(numbers.near || evidence >= 1, JoinRule.SAME_PLACE_AND_DATE);
            case WIDE -> when(numbers.near && evidence >= 1, JoinRule.SAME_PLACE_AND_DATE);
            case NEWS -> when(evidence >= 2 || numbers.meet && evidence >= 1, JoinRule.SAME_PLACE);
            case LATER -> when(isTotal && numbers.near && evidence >= 1, JoinRule.LATER_TOTAL);
            case APART -> Optional.empty();
        };
    }

    private static Optional<JoinRule> inTheCountry(DateFit date, Numbers numbers, int evidence) {
        return switch (date) {
            case SAME -> when(evidence >= 2 || numbers.near && evidence >= 1, JoinRule.COUNTRY_AND_DATE);
            case WIDE, NEWS -> when(numbers.meet && evidence >= 2, JoinRule.COUNTRY_AND_DATE);
            case LATER, APART -> Optional.empty();
        };
    }

    private static Optional<JoinRule> somewhere(DateFit date, Numbers numbers, int evidence) {
        return switch (date) {
            case SAME -> when(numbers.near && evidence >= 2 || numbers.meet && evidence >= 1, JoinRule.SAME_DATE);
            case NEWS -> when(numbers.meet && evidence >= 2, JoinRule.SHARED_NAMES);
            case WIDE, LATER, APART -> Optional.empty();
        };
    }

    private static Optional<JoinRule> when(boolean holds, JoinRule rule) {
        return holds ? Optional.of(rule) : Optional.empty();
    }
}
