package org.tallywire.claim;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.tallywire.figure.Aggregation;

/**
 * Whether a statement is about the same thing as a claim. What must fit in any case: the effect and the unit, new counts
 * with new counts only, the class of what is counted and its noun. Then place and day decide how much more is needed:
 *
 * <table>
 *   <caption>What must speak for it besides</caption>
 *   <tr><th>place</th><th>same days</th><th>a night between</th><th>month or year</th><th>one has no date</th>
 *       <th>later days</th></tr>
 *   <tr><td>same</td><td>near numbers, or a name</td><td>near numbers and a name</td><td>a name, and near numbers</td>
 *       <td>two names, or one and near numbers</td><td>a total, a name, near numbers</td></tr>
 *   <tr><td>one article names the other's</td><td>near numbers, or two names</td>
 *       <td>a name, and near numbers</td><td>two names, and near numbers</td><td>a name, and near numbers</td><td>never</td></tr>
 *   <tr><td>country</td><td>two names, or one and near numbers</td><td>never</td><td>two names, agreeing numbers</td>
 *       <td>two names, agreeing numbers</td><td>never</td></tr>
 *   <tr><td>one unknown</td><td>two names and near numbers, or one and agreeing numbers</td>
 *       <td>a name and the same number</td><td>never</td>
 *       <td>two names, agreeing numbers</td><td>never</td></tr>
 *   <tr><td>different</td><td colspan="5">never, but for copies of one text that give the same number</td></tr>
 * </table>
 *
 * <p>Numbers of which one is at least ten times the other are of two things, whatever else fits. A name is a
 * distinctive entity that the articles share, other than the place itself; exactly the same number of ten or more counts
 * as one.
 */
final class JoinCheck {
    private static final BigDecimal TELLING = BigDecimal.TEN;

    /** Numbers of which one is more than three times the other need more than a place and a day to be compared. */
    private static final double NEAR = 3;

    /**
     * Early counts and disputed crowds differ by a few times; an order of magnitude lies between two things: the houses
     * of a street and those of a region.
     */
    private static final double COMPARABLE = 10;

    /** How far the numbers of two sources for one thing lie apart that one article sets side by side. */
    private static final double DISPUTED = 5;

    private JoinCheck() {}

    /**
     * How the statement fits; empty where it does not.
     *
     * @param isOneStory whether its article and one of the claim's tell the same of something else, which counts as a name
     */
    static Optional<Fit> check(Statement statement, OpenClaim claim, BooleanSupplier isOneStory) {
        if (!CountedFit.isSameKind(statement, claim)) {
            return Optional.empty();
        }
        Setting setting = Setting.of(statement, claim);
        boolean same = claim.says(statement);
        boolean isText = same && claim.hasText(statement.article());
        if (!isText && setting.isApart() || !isNewsOfItsArticle(statement, claim, setting)) {
            return Optional.empty();
        }
        boolean meets = same || claim.meets(statement);
        double gap = meets ? 1 : claim.gap(statement.range());
        if (gap >= COMPARABLE) {
            return Optional.empty();
        }
        int names = claim.sharedNames(statement) + (isOneStory.getAsBoolean() ? 1 : 0);
        if (!CountedFit.countsTheSame(statement, claim, setting, same, names >= 1)) {
            return Optional.empty();
        }
        Evidence evidence = new Evidence(names, same && isTelling(statement.range()));
        return rule(statement, claim, setting, new Numbers(same, meets, gap <= NEAR), evidence)
                .map(rule -> new Fit(rule, same, meets, gap, names));
    }

    /**
     * How a statement that something is not so fits the claim it denies; empty where it does not. A denial without a
     * number, or with a general noun, denies every number and every noun.
     */
    static Optional<Fit> checkDenial(Statement denial, OpenClaim claim) {
        boolean meets = claim.ranges().stream().anyMatch(denial.range()::meets);
        boolean counts = CountedFit.isSameKind(denial, claim)
                && (denial.isAny() || claim.nouns().contains(denial.noun()));
        Setting setting = Setting.of(denial, claim);
        boolean isOfOtherDays = setting.date() == DateFit.LATER || setting.date() == DateFit.BESIDE;
        if (!meets || !counts || setting.isApart() || isOfOtherDays) {
            return Optional.empty();
        }
        boolean isSureOfEvent = setting.place() == PlaceFit.SAME && setting.date() == DateFit.SAME;
        boolean isSameArticle = claim.saidBy(denial.article()).isPresent();
        int names = claim.sharedNames(denial);
        boolean same = claim.ranges().contains(denial.range());
        return isSureOfEvent || isSameArticle || names >= 2
                ? Optional.of(new Fit(JoinRule.DENIES, same, isSameArticle, 1, names))
                : Optional.empty();
    }

    /** What speaks for one event besides place and day: shared names, and a number that nobody gives by chance. */
    private record Evidence(int names, boolean telling) {
        int all() {
            return names + (telling ? 1 : 0);
        }
    }

    /** How the numbers stand to each other: each holds where the one before it does. */
    private record Numbers(boolean same, boolean meet, boolean near) {}

    /** An article has one number for one thing; another number of it is about something else, or another one's word. */
    private static boolean isNewsOfItsArticle(Statement statement, OpenClaim claim, Setting setting) {
        return claim.saidBy(statement.article())
                .map(said -> statement.range().equals(said) || isDisputed(statement, claim, setting))
                .orElse(true);
    }

    private static boolean isDisputed(Statement statement, OpenClaim claim, Setting setting) {
        return claim.isSaidByOthers(statement)
                && claim.gap(statement.range()) <= DISPUTED
                && setting.place() == PlaceFit.SAME
                && setting.date().isOneArticle();
    }

    /** Small numbers are the same by chance. */
    private static boolean isTelling(Range range) {
        return range.isPinned() && range.low() != null && range.low().compareTo(TELLING) >= 0;
    }

    private static Optional<JoinRule> rule(
            Statement statement, OpenClaim claim, Setting setting, Numbers numbers, Evidence evidence) {
        if (numbers.same && claim.hasText(statement.article())) {
            boolean isRepeated = claim.saidBy(statement.article()).isPresent();
            return isRepeated && setting.isApart()
                    ? Optional.empty()
                    : Optional.of(isRepeated ? JoinRule.SAME_ARTICLE : JoinRule.SAME_TEXT);
        }
        if (claim.saidBy(statement.article()).isPresent()) {
            return Optional.of(JoinRule.OTHER_SPEAKER);
        }
        DateFit date = setting.date();
        return switch (setting.place()) {
            case SAME -> inTheSamePlace(statement, date, numbers, evidence);
            case NAMED -> inANamedPlace(date, numbers, evidence);
            case COUNTRY -> inTheCountry(date, numbers, evidence);
            case UNKNOWN -> somewhere(date, numbers, evidence);
            case APART -> Optional.empty();
        };
    }

    private static Optional<JoinRule> inTheSamePlace(
            Statement statement, DateFit date, Numbers numbers, Evidence evidence) {
        boolean isTotal = statement.figure().aggregation() == Aggregation.TOTAL;
        return switch (date) {
            case SAME -> when(numbers.near || evidence.all() >= 1, JoinRule.SAME_PLACE_AND_DATE);
            case BESIDE -> when(numbers.near && evidence.names >= 1, JoinRule.SAME_PLACE_AND_DATE);
            case WIDE -> when(numbers.near && evidence.all() >= 1, JoinRule.SAME_PLACE_AND_DATE);
            case NEWS -> when(evidence.all() >= 2 || numbers.near && evidence.all() >= 1, JoinRule.SAME_PLACE);
            case LATER -> when(numbers.near && evidence.all() >= (isTotal ? 1 : 2), JoinRule.LATER_TOTAL);
            case APART -> Optional.empty();
        };
    }

    private static Optional<JoinRule> inANamedPlace(DateFit date, Numbers numbers, Evidence evidence) {
        return switch (date) {
            case SAME -> when(evidence.all() >= 2 || numbers.near, JoinRule.NAMED_PLACE_AND_DATE);
            case BESIDE, NEWS -> when(numbers.near && evidence.all() >= 1, JoinRule.NAMED_PLACE_AND_DATE);
            case WIDE -> when(numbers.near && evidence.all() >= 2, JoinRule.NAMED_PLACE_AND_DATE);
            case LATER, APART -> Optional.empty();
        };
    }

    private static Optional<JoinRule> inTheCountry(DateFit date, Numbers numbers, Evidence evidence) {
        return switch (date) {
            case SAME -> when(evidence.all() >= 2 || numbers.near && evidence.all() >= 1, JoinRule.COUNTRY_AND_DATE);
            case WIDE, NEWS -> when(numbers.meet && evidence.all() >= 2, JoinRule.COUNTRY_AND_DATE);
            case BESIDE, LATER, APART -> Optional.empty();
        };
    }

    private static Optional<JoinRule> somewhere(DateFit date, Numbers numbers, Evidence evidence) {
        return switch (date) {
            case SAME ->
                when(numbers.near && evidence.all() >= 2 || numbers.meet && evidence.all() >= 1, JoinRule.SAME_DATE);
            case NEWS -> when(numbers.meet && evidence.all() >= 2, JoinRule.SHARED_NAMES);
            case BESIDE -> when(numbers.same && evidence.all() >= 2, JoinRule.SHARED_NAMES);
            case WIDE, LATER, APART -> Optional.empty();
        };
    }

    private static Optional<JoinRule> when(boolean holds, JoinRule rule) {
        return holds ? Optional.of(rule) : Optional.empty();
    }
}
