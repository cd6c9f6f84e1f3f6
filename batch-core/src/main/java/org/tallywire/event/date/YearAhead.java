package org.tallywire.event.date;

import java.util.ArrayList;
import java.util.List;
import org.tallywire.event.date.Expression.Calendar;
import org.tallywire.event.date.Expression.Cut;
import org.tallywire.event.date.Expression.Period;
import org.tallywire.event.date.Expression.TimeOfDay;

/** Lends dates without a year the year of the next one they are joined to: "from April to June 1968". */
final class YearAhead {
    private static final int FARTHEST_TOKENS = 4;

    private YearAhead() {}

    static List<Found> lend(DateText text, List<Found> dates) {
        List<Found> lent = new ArrayList<>(dates);
        for (int i = lent.size() - 2; i >= 0; i--) {
            Found date = lent.get(i);
            Found next = lent.get(i + 1);
            if (isJoined(text, date.end(), next.first())) {
                lent.set(i, new Found(date.first(), date.end(), borrow(date, next.expression()), date.rule()));
            }
        }
        return lent;
    }

    private static boolean isJoined(DateText text, int from, int to) {
        if (to - from > FARTHEST_TOKENS || to == from) {
            return false;
        }
        boolean link = false;
        for (int at = from; at < to; at++) {
            boolean joins = text.has(at, WordClass.LINK) || text.isDash(at);
            link |= joins;
            if (!joins && !text.has(at, WordClass.YEAR_AFTER) && !text.is(at, "the") && !text.is(at, ",")) {
                return false;
            }
        }
        return link;
    }

    private static Expression borrow(Found date, Expression next) {
        Expression whole = next instanceof Cut cut ? cut.whole() : next;
        if (whole instanceof Calendar later && later.hasYear() && later.month() != 0) {
            return borrow(date.expression(), later.year(), later.month(), later.day());
        }
        return whole instanceof Period later && later.year() != 0
                ? borrow(date.expression(), later.year(), later.number(), 0)
                : date.expression();
    }

    private static Expression borrow(Expression date, int year, int month, int day) {
        return switch (date) {
            case Calendar earlier -> ofMonth(earlier, year, month);
            case Period earlier -> ofPeriod(earlier, year, day == 0 ? month : 0);
            case Cut cut -> new Cut(cut.portion(), borrow(cut.whole(), year, month, day));
            case TimeOfDay time ->
                time.day() == null ? time : new TimeOfDay(time.time(), borrow(time.day(), year, month, day));
            default -> date;
        };
    }

    /** "From November to March 1968" starts the year before. */
    private static Calendar ofMonth(Calendar earlier, int year, int month) {
        if (earlier.hasYear() || earlier.month() == 0) {
            return earlier;
        }
        return earlier.inYear(earlier.month() > month ? year - 1 : year);
    }

    private static Period ofPeriod(Period earlier, int year, int number) {
        if (earlier.year() != 0 || earlier.unit().compareTo(DateUnit.YEAR) >= 0) {
            return earlier;
        }
        return new Period(earlier.unit(), earlier.number(), number != 0 && earlier.number() > number ? year - 1 : year);
    }
}
