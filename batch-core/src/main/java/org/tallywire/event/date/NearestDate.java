package org.tallywire.event.date;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.tallywire.event.date.Expression.Calendar;
import org.tallywire.event.date.Expression.Named;
import org.tallywire.event.date.Expression.Period;
import org.tallywire.event.date.Narrative.Reference;

/** Chooses the year or week of dates that come back: by tense in news, by nearness in a history. */
final class NearestDate {
    /** A day this near to publication is meant, whatever the tense: of the one a year before, the year would be told. */
    private static final int NEAR_DAYS = 45;

    /** In a history the next date may lie this far before the last one; later months are next year's. */
    private static final int MONTHS_BACK = 8;

    private final Narrative narrative;

    NearestDate(Narrative narrative) {
        this.narrative = narrative;
    }

    Resolved calendar(Calendar date, Tense tense) {
        return recurring(date, tense);
    }

    Resolved period(Period period, Tense tense) {
        return recurring(period, tense);
    }

    Resolved holiday(Holiday holiday, Tense tense) {
        return recurring(new Named(holiday, 0), tense);
    }

    private Resolved recurring(Expression part, Tense tense) {
        Reference from = narrative.isHistory() ? narrative.told() : narrative.published();
        if (from == null) {
            return Resolved.alone(new Timex.Open());
        }
        Timex.Stretch chosen = narrative.isHistory() ? nearTold(part, from) : nearPublished(part, from, tense);
        return new Resolved(chosen, from.words());
    }

    /** A story goes forward: the same year, unless that lies more than half a year back. */
    private static Timex.Stretch nearTold(Expression part, Reference from) {
        int year = from.day().getYear();
        List<Timex.Stretch> around = aroundYear(part, year);
        Timex.Stretch same = around.size() == 3 ? around.get(1) : around.get(0);
        if (around.size() < 3) {
            return same;
        }
        if (from.date().unit().compareTo(DateUnit.YEAR) >= 0) {
            return same;
        }
        return same.latest().isBefore(from.day().minusMonths(MONTHS_BACK)) ? inYear(part, year + 1) : same;
    }

    private static Timex.Stretch nearPublished(Expression part, Reference from, Tense tense) {
        LocalDate published = from.day();
        List<Timex.Stretch> candidates = aroundYear(part, published.getYear());
        Comparator<Timex.Stretch> byDistance = Comparator.comparingLong(date -> distance(date, published));
        Timex.Stretch nearest = candidates.stream().min(byDistance).orElseThrow();
        if (nearest.unit() == DateUnit.DAY && distance(nearest, published) <= NEAR_DAYS) {
            return nearest;
        }
        return candidates.stream()
                .filter(date -> tense == Tense.FUTURE
                        ? !date.latest().isBefore(published)
                        : !date.earliest().isAfter(published))
                .min(byDistance)
                .orElse(nearest);
    }

    /** The part in the years around one, without those in which it does not exist (29 February). */
    private static List<Timex.Stretch> aroundYear(Expression part, int year) {
        List<Timex.Stretch> dates = new ArrayList<>();
        for (int other = year - 1; other <= year + 1; other++) {
            try {
                dates.add(inYear(part, other));
            } catch (DateTimeException e) {
                if (other == year + 1 && dates.isEmpty()) {
                    throw e;
                }
            }
        }
        return dates;
    }

    private static long distance(Timex.Stretch date, LocalDate from) {
        if (from.isBefore(date.earliest())) {
            return ChronoUnit.DAYS.between(from, date.earliest());
        }
        return from.isAfter(date.latest()) ? ChronoUnit.DAYS.between(date.latest(), from) : 0;
    }

    /** A yearless expression in a year. */
    static Timex.Stretch inYear(Expression part, int year) {
        return switch (part) {
            case Calendar date -> Resolver.whole(date.inYear(year));
            case Named named -> Calendars.day(named.holiday().in(year));
            case Period period ->
                switch (period.unit()) {
                    case QUARTER -> Calendars.quarter(year, period.number());
                    case HALF -> Calendars.half(year, period.number());
                    case SEASON -> Calendars.season(year, period.number());
                    case WEEK -> Calendars.week(LocalDate.of(year, 1, 4).plusWeeks(period.number() - 1L));
                    default -> Calendars.year(year);
                };
            default -> Calendars.year(year);
        };
    }

    Resolved weekday(DayOfWeek weekday, Tense tense) {
        Reference from = narrative.now();
        if (from == null || from.date().unit() != DateUnit.DAY) {
            return Resolved.alone(new Timex.Open());
        }
        LocalDate day = tense == Tense.FUTURE
                ? from.day().with(TemporalAdjusters.nextOrSame(weekday))
                : from.day().with(TemporalAdjusters.previousOrSame(weekday));
        return new Resolved(Calendars.day(day), from.words());
    }

    /** "Last September", "that August", "next Friday": the one before, of the same year or week, or after. */
    Resolved chosen(Expression what, int step, Reference from) {
        if (what instanceof Expression.Weekday weekday) {
            return new Resolved(Calendars.day(weekday(weekday.day(), step, from.day())), from.words());
        }
        LocalDate day = from.day();
        List<Timex.Stretch> around = aroundYear(what, day.getYear());
        Timex.Stretch chosen = around.stream()
                .filter(date -> switch (Integer.signum(step)) {
                    case -1 -> date.latest().isBefore(day);
                    case 1 -> date.earliest().isAfter(day);
                    default -> date.earliest().getYear() == day.getYear();
                })
                .min(Comparator.comparingLong(date -> distance(date, day)))
                .orElse(around.get(0));
        return new Resolved(chosen, from.words());
    }

    private static LocalDate weekday(DayOfWeek weekday, int step, LocalDate from) {
        return switch (Integer.signum(step)) {
            case -1 -> from.with(TemporalAdjusters.previous(weekday));
            case 1 -> from.with(TemporalAdjusters.next(weekday));
            default ->
                from.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY))
                        .with(TemporalAdjusters.nextOrSame(weekday));
        };
    }
}
