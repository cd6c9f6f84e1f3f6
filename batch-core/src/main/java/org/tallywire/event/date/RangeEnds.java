package org.tallywire.event.date;

import java.util.List;
import org.tallywire.event.date.Expression.Between;
import org.tallywire.event.date.Timex.Stretch;

/**
 * The two dates inside a range that a dash or stroke glues together: TIMEX3 gives each of its ends a value of its own
 * ({@code March 5} and {@code 9, 1918} in {@code March 5-9, 1918}).
 */
final class RangeEnds {
    /** One of the ends, with the words it has in the text. */
    record End(int first, int end, Stretch date, String rule) {}

    private RangeEnds() {}

    /** The ends in the order of the text; none where the expression is no range. */
    static List<End> of(DateText text, Found found, Timex timex) {
        if (!(found.expression() instanceof Between) || !(timex instanceof Stretch range)) {
            return List.of();
        }
        int joint = joint(text, found);
        return List.of(
                new End(found.first(), joint, range.unit().at(range.earliest(), 0), "range-start"),
                new End(joint + 1, found.end(), range.unit().at(range.latest(), 0), "range-end"));
    }

    private static int joint(DateText text, Found range) {
        int at = range.end() - 2;
        while (at > range.first() + 1 && !text.isDash(at) && !text.is(at, "/")) {
            at--;
        }
        return at;
    }
}
