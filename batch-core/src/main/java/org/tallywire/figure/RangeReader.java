package org.tallywire.figure;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;
import org.tallywire.text.TokenizedText;

/** Finds the other end of a range, and what a number shares with the one after it. */
final class RangeReader {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** "$700,000 to 1.2 million" is far enough apart to be no shared scale; "2.1 to 2.4 million" is near. */
    private static final BigDecimal NEAR = BigDecimal.TEN;

    private static final int LONGEST_LIST = 6;

    private final TermReader terms;

    RangeReader(TermReader terms) {
        this.terms = terms;
    }

    /** The other end of a range that begins with {@code first}, or null. */
    @Nullable
    Term end(TokenizedText text, Term first, boolean between, int limit, IntPredicate taken) {
        int joint = jointOf(text, first, limit);
        if (joint + 1 >= limit || !joins(text, joint, between, first)) {
            return null;
        }
        Term second = terms.readAt(text, afterJoint(text, joint), limit, taken);
        if (second == null || second.numeral().isVague() || second.numeral().isOrdinal()) {
            return null;
        }
        boolean unitsFit = first.unit() == null
                || first.unit().equals(second.unit())
                || second.unit() == null && first.kind() == FigureKind.MONEY;
        if (text.is(joint, "to") && text.is(first.firstToken() - 1, "by") && isLeap(first, second)) {
            return null;
        }
        BigDecimal from = first.scaledLike(second).value();
        BigDecimal to = second.value();
        return unitsFit && from != null && to != null && from.compareTo(to) < 0 ? second : null;
    }

    /** The token that joins the ends: behind the hyphen of "7- or 8-inch", at the first hyphen of "15-to-20-minute". */
    private static int jointOf(TokenizedText text, Term first, int limit) {
        int end = first.endToken();
        boolean suspended = text.is(end, "-") && text.isGlued(end) && end + 1 < limit && !text.isGlued(end + 1);
        return suspended && (text.is(end + 1, "or") || text.is(end + 1, "to")) ? end + 1 : end;
    }

    private static int afterJoint(TokenizedText text, int joint) {
        return isHyphenatedTo(text, joint) ? joint + 3 : joint + 1;
    }

    private static boolean isHyphenatedTo(TokenizedText text, int joint) {
        return text.is(joint, "-")
                && (text.is(joint + 1, "to") || text.is(joint + 1, "or"))
                && text.is(joint + 2, "-")
                && text.isGlued(joint + 1)
                && text.isGlued(joint + 2);
    }

    /** "rose by 3 to 41": the numbers are too far apart to be the ends of one range. */
    private static boolean isLeap(Term first, Term second) {
        BigDecimal from = first.value();
        BigDecimal to = second.value();
        return from == null || to == null || to.compareTo(from.multiply(BigDecimal.valueOf(3))) > 0;
    }

    private boolean joins(TokenizedText text, int joint, boolean between, Term first) {
        if (text.is(joint, "and")) {
            return between;
        }
        boolean dash = text.is(joint, "-") || text.is(joint, "–") || text.is(joint, "—") || text.is(joint, "~");
        return dash
                || text.is(joint, "to")
                || text.is(joint, "or") && first.unit() == null && isSmall(first) && !terms.isCurrency(text, joint + 1);
    }

    /** "two or three" is a range, "1990 or 2000" are two numbers. */
    private static boolean isSmall(Term term) {
        BigDecimal value = term.value();
        return value != null && value.compareTo(HUNDRED) <= 0;
    }

    /** The first number of a change ("from 2.1 to 2.4 million tonnes") with the scale and the unit of the second. */
    Term changed(TokenizedText text, Term first, int limit, IntPredicate taken) {
        int joint = first.endToken();
        if (!first.isBare() || !text.is(joint, "to") || joint + 1 >= limit) {
            return first;
        }
        Term second = terms.readAt(text, joint + 1, limit, taken);
        if (second == null || second.value() == null || !second.numeral().isMeasured()) {
            return first;
        }
        return isNear(first, second)
                ? first.scaledLike(second)
                : second.unit() == null ? first : first.measuredLike(second);
    }

    /** Whether the numbers, as written before their scale, are of one order. */
    private static boolean isNear(Term first, Term second) {
        BigDecimal from = first.value();
        BigDecimal to = second.value();
        BigDecimal scale = second.numeral().scale();
        if (from == null || to == null) {
            return false;
        }
        BigDecimal bare = scale == null ? to : to.divide(scale, MathContext.DECIMAL64);
        return from.abs().compareTo(bare.abs().multiply(NEAR)) <= 0
                && bare.abs().compareTo(from.abs().multiply(NEAR)) <= 0;
    }

    /** "four-, five- and six-inch pipes", "8 or $9": a number that waits for the unit of the next one. */
    Term suspended(TokenizedText text, Term first, int limit, IntPredicate taken) {
        if (!first.isBare()) {
            return first;
        }
        int end = first.endToken();
        if (text.is(end, "or") && terms.isCurrency(text, end + 1)) {
            Term second = terms.readAt(text, end + 1, limit, taken);
            return second == null ? first : first.measuredLike(second);
        }
        Term last = first;
        for (int i = 0; i < LONGEST_LIST && last.isBare(); i++) {
            int next = afterHangingHyphen(text, last.endToken(), limit);
            Term following = next < 0 ? null : terms.readAt(text, next, limit, taken);
            if (following == null) {
                return first;
            }
            last = following;
        }
        return last.unit() == null ? first : first.measuredLike(last);
    }

    /** The token after a hyphen that hangs on a number and the comma or conjunction behind it, or -1. */
    private static int afterHangingHyphen(TokenizedText text, int hyphen, int limit) {
        boolean hangs = text.is(hyphen, "-") && text.isGlued(hyphen);
        int at = hyphen + 1;
        if (!hangs || at >= limit || text.isGlued(at) && !text.is(at, ",")) {
            return -1;
        }
        at += text.is(at, ",") ? 1 : 0;
        at += text.is(at, "and") || text.is(at, "or") || text.is(at, "to") ? 1 : 0;
        return at > hyphen + 1 && at < limit ? at : -1;
    }
}
