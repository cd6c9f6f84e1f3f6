package org.tallywire.event.date;

import org.tallywire.event.date.Expression.Calendar;
import org.tallywire.event.date.Expression.Named;
import org.tallywire.event.date.Expression.Period;
import org.tallywire.event.date.Expression.Weekday;

/** Expressions that come back every year or week, and need a year or a direction from elsewhere. */
final class Yearless {
    private Yearless() {}

    static boolean is(Expression expression) {
        return switch (expression) {
            case Calendar date -> !date.hasYear() && date.month() != 0;
            case Period period -> period.year() == 0 && period.unit().compareTo(DateUnit.YEAR) < 0;
            case Named named -> named.year() == 0 && !(named.holiday() instanceof Holiday.Once);
            case Weekday weekday -> true;
            default -> false;
        };
    }
}
