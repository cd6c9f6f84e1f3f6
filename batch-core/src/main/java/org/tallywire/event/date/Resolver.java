package org.tallywire.event.date;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tallywire.event.date.Expression.Anchor;
import org.tallywire.event.date.Expression.Calendar;
import org.tallywire.event.date.Expression.Selected;
import org.tallywire.event.date.Narrative.Reference;

/** Gives expressions their values, in the order of the text. Not thread-safe: one for each text. */
final class Resolver {
    /** Without a day of publication, two digits stand for a year from 1930 to 2029. */
    private static final int WRITTEN_IN = 2019;

    private final Narrative narrative;
    private final NearestDate nearest;
    private final boolean dayFirst;

    Resolver(Narrative narrative, boolean dayFirst) {
        this.narrative = narrative;
        this.nearest = new NearestDate(narrative);
        this.dayFirst = dayFirst;
    }

    /** The meaning; empty where the expression names a day that does not exist. */
    Optional<Resolved> resolve(Expression expression, Tense tense) {
        try {
            return Optional.ofNullable(read(expression, tense));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private @Nullable Resolved read(Expression expression, Tense tense) {
        return switch (expression) {
            case Calendar date -> calendar(date, tense);
            case Expression.Converted converted -> Resolved.alone(converted.date());
            case Expression.Between between -> between(between, tense);
            case Expression.Ambiguous ambiguous -> ambiguous(ambiguous);
            case Expression.Period period -> period(period, tense);
            case Expression.Named named -> named(named, tense);
            case Expression.Weekday weekday -> nearest.weekday(weekday.day(), tense);
            case Expression.Bare bare -> step(narrative.mentioned(), bare.unit(), 0);
            case Selected selected -> selected(selected);
            case Expression.Shifted shifted -> shifted(shifted);
            case Expression.ShiftedFrom shifted -> shiftedFrom(shifted, tense);
            case Expression.Inside inside -> inside(inside, tense);
            case Expression.Cut cut -> cut(cut, tense);
            case Expression.TimeOfDay time -> timeOfDay(time, tense);
            case Expression.Lasting lasting -> Resolved.alone(new Timex.Length(lasting.value()));
            case Expression.Recurring recurring -> Resolved.alone(new Timex.Recurrence(recurring.value()));
            case Expression.Vague vague -> Resolved.alone(new Timex.Open());
        };
    }

    private int year(int written) {
        return ShortYear.isMarked(written) ? ShortYear.resolve(written, narrative.writtenIn(WRITTEN_IN)) : written;
    }

    private Resolved calendar(Calendar date, Tense tense) {
        if (date.hasYear()) {
            return Resolved.alone(whole(date.inYear(year(date.year()))));
        }
        return date.month() == 0 ? dayOfToldMonth(date.day()) : nearest.calendar(date, tense);
    }

    static Timex.Stretch whole(Calendar date) {
        if (date.month() == 0) {
            return Calendars.year(date.year());
        }
        LocalDate first = LocalDate.of(date.year(), date.month(), Math.max(1, date.day()));
        return date.day() == 0 ? Calendars.month(first) : Calendars.day(first);
    }

    private Resolved dayOfToldMonth(int day) {
        Reference told = narrative.mentioned();
        if (told == null || told.date().unit().compareTo(DateUnit.MONTH) > 0) {
            return Resolved.alone(new Timex.Open());
        }
        return new Resolved(Calendars.day(told.day().withDayOfMonth(day)), told.words());
    }

    private @Nullable Resolved between(Expression.Between between, Tense tense) {
        Resolved from = calendar(between.from(), tense);
        if (!(from.timex() instanceof Timex.Stretch start)) {
            return from;
        }
        Calendar to = between.to();
        Timex.Stretch end = whole(
                to.inYear(to.month() == 0 ? year(to.year()) : start.earliest().getYear()));
        return end.latest().isBefore(start.earliest()) ? null : new Resolved(start.to(end), from.countedFrom());
    }

    /** The value by the order of the language; the days by either reading, for nobody can know. */
    private Resolved ambiguous(Expression.Ambiguous date) {
        Timex.Stretch month =
                whole(date.monthFirst().inYear(year(date.monthFirst().year())));
        Timex.Stretch day = whole(date.dayFirst().inYear(year(date.dayFirst().year())));
        Timex.Stretch chosen = dayFirst ? day : month;
        LocalDate first = month.earliest().isBefore(day.earliest()) ? month.earliest() : day.earliest();
        LocalDate last = month.latest().isAfter(day.latest()) ? month.latest() : day.latest();
        return new Resolved(chosen.between(first, last), dayFirst ? "day before month" : "month before day");
    }

    private Resolved period(Expression.Period period, Tense tense) {
        return switch (period.unit()) {
            case CENTURY -> Resolved.alone(Calendars.century(period.number()));
            case DECADE -> Resolved.alone(Calendars.decade(year(period.number())));
            default ->
                period.year() == 0
                        ? nearest.period(period, tense)
                        : Resolved.alone(NearestDate.inYear(period, year(period.year())));
        };
    }

    private Resolved named(Expression.Named named, Tense tense) {
        return named.year() != 0 || named.holiday() instanceof Holiday.Once
                ? Resolved.alone(Calendars.day(named.holiday().in(Math.max(1, year(named.year())))))
                : nearest.holiday(named.holiday(), tense);
    }

    private @Nullable Reference anchor(Anchor anchor) {
        return anchor == Anchor.NOW ? narrative.now() : narrative.mentioned();
    }

    private Resolved selected(Selected selected) {
        Reference from = anchor(selected.anchor());
        if (selected.what() instanceof Expression.Bare bare) {
            return step(from, bare.unit(), selected.step());
        }
        return from == null ? Resolved.alone(new Timex.Open()) : nearest.chosen(selected.what(), selected.step(), from);
    }

    /**
     * A step of a unit needs a date at least as exact: "three days after 1940" is no day. Years outside 1 to 9999 have
     * no TIMEX3 value ("9,000 years ago").
     */
    private Resolved step(@Nullable Reference from, DateUnit unit, int steps) {
        if (from == null) {
            return Resolved.alone(new Timex.Open());
        }
        if (unit.compareTo(from.date().unit()) < 0) {
            boolean today = steps == 0 && unit == DateUnit.DAY && !narrative.isHistory();
            return today ? step(narrative.published(), unit, 0) : Resolved.alone(new Timex.Open());
        }
        Timex.Stretch date = unit.at(from.day(), steps);
        boolean written = date.earliest().getYear() > 0 && date.latest().getYear() < 10_000;
        return written ? new Resolved(date, from.words()) : Resolved.alone(new Timex.Open());
    }

    private Resolved shifted(Expression.Shifted shifted) {
        boolean today = shifted.anchor() == Anchor.NOW && narrative.published() != null;
        return step(today ? narrative.published() : narrative.mentioned(), shifted.unit(), shifted.amount());
    }

    private Resolved shiftedFrom(Expression.ShiftedFrom shifted, Tense tense) {
        Resolved base = read(shifted.base(), tense);
        return base != null && base.timex() instanceof Timex.Stretch day
                ? step(new Reference(day, "mentioned"), shifted.unit(), shifted.amount())
                : Resolved.alone(new Timex.Open());
    }

    private @Nullable Resolved inside(Expression.Inside inside, Tense tense) {
        Resolved whole = read(inside.whole(), tense);
        if (whole == null || !(whole.timex() instanceof Timex.Stretch year)) {
            return whole;
        }
        if (inside.part() instanceof Expression.Weekday weekday) {
            LocalDate day = year.earliest().with(TemporalAdjusters.nextOrSame(weekday.day()));
            return new Resolved(Calendars.day(day), whole.countedFrom());
        }
        Expression part = inside.part() instanceof Selected same ? asCalendar(same) : inside.part();
        return part == null
                ? whole
                : new Resolved(NearestDate.inYear(part, year.earliest().getYear()), whole.countedFrom());
    }

    /** "The same month" as a month without its year. */
    private @Nullable Expression asCalendar(Selected same) {
        Reference told = narrative.mentioned();
        if (told == null || told.date().unit().compareTo(DateUnit.MONTH) > 0) {
            return null;
        }
        boolean day = same.what() instanceof Expression.Bare bare && bare.unit() == DateUnit.DAY;
        return new Calendar(0, told.day().getMonthValue(), day ? told.day().getDayOfMonth() : 0);
    }

    private @Nullable Resolved cut(Expression.Cut cut, Tense tense) {
        Resolved whole = read(cut.whole(), tense);
        return whole != null && whole.timex() instanceof Timex.Stretch period
                ? new Resolved(cut.portion().of(period), whole.countedFrom())
                : whole;
    }

    private @Nullable Resolved timeOfDay(Expression.TimeOfDay time, Tense tense) {
        if (time.day() == null) {
            Reference told = narrative.mentioned();
            boolean exact = told != null && told.date().unit() == DateUnit.DAY;
            return told != null && exact
                    ? new Resolved(new Timex.Clock(time.time(), told.day()), told.words())
                    : Resolved.alone(new Timex.Clock(time.time(), null));
        }
        Resolved day = read(time.day(), tense);
        return day == null
                ? null
                : new Resolved(new Timex.Clock(time.time(), day.timex().earliest()), day.countedFrom());
    }
}
