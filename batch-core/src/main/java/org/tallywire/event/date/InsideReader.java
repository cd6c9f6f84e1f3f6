package org.tallywire.event.date;

import java.util.Optional;
import org.tallywire.event.date.Expression.Calendar;
import org.tallywire.event.date.Expression.Inside;
import org.tallywire.event.date.Expression.Selected;

/** Reads a date and the one it lies in: {@code August of that year}, {@code Wednesday of next week}. */
final class InsideReader implements DateReader {
    private final DateReader periods;
    private final DateReader selected;

    InsideReader(DateReader periods, DateReader selected) {
        this.periods = periods;
        this.selected = selected;
    }

    @Override
    public Optional<Found> read(DateText text, int at) {
        return periods.read(text, at).map(part -> Yearless.is(part.expression()) ? inside(text, part) : part);
    }

    private Found inside(DateText text, Found part) {
        int next = text.skip(text.skip(part.end(), ","), "of");
        next = text.skip(next, "the");
        if (next == part.end() && part.expression() instanceof Calendar date && date.day() == 0) {
            return part;
        }
        return selected.read(text, next)
                .filter(whole -> isBare(whole.expression(), containerOf(part.expression())))
                .map(whole -> new Found(
                        part.first(), whole.end(), new Inside(part.expression(), whole.expression()), "inside"))
                .orElse(part);
    }

    private static DateUnit containerOf(Expression part) {
        return part instanceof Expression.Weekday ? DateUnit.WEEK : DateUnit.YEAR;
    }

    private static boolean isBare(Expression whole, DateUnit unit) {
        return whole instanceof Selected choice && choice.what() instanceof Expression.Bare bare && bare.unit() == unit;
    }
}
