package org.tallywire.event.date;

import java.util.Locale;
import java.util.Optional;
import org.tallywire.event.date.Expression.Converted;

/** Reads dates of other calendars with their year: {@code 15 Ramadan 1445}, {@code 22 Bahman 1357}, {@code 1445 AH}. */
final class OtherCalendarReader implements DateReader {
    /** Without a word that names the calendar, a year of it is one of the last centuries. */
    private static final int PLAUSIBLE_FIRST = 1200;

    private static final int LAST = 1600;

    /** The year of a date, and the calendar that a word after it names. */
    private record Year(int number, int end, Optional<OtherCalendar> named) {}

    @Override
    public Optional<Found> read(DateText text, int at) {
        if (text.has(at, WordClass.CALENDAR_ERA)) {
            return named(text, at).flatMap(calendar -> eraFirst(text, at, calendar));
        }
        if (month(text, at) != 0) {
            return monthFirst(text, at);
        }
        int day = DayNumber.at(text, at);
        int month = day == 0 ? at : text.skip(DayNumber.end(text, at), "of");
        Optional<Found> dated = day == 0 ? Optional.empty() : withYear(text, at, month, text.after(month), day);
        return dated.isPresent() ? dated : yearAlone(text, at);
    }

    private static Optional<Found> monthFirst(DateText text, int at) {
        int after = text.after(at);
        int day = DayNumber.at(text, after);
        Optional<Found> dated = day == 0 ? Optional.empty() : withYear(text, at, at, DayNumber.end(text, after), day);
        return dated.isPresent() ? dated : withYear(text, at, at, after, 0);
    }

    private static Optional<Found> withYear(DateText text, int first, int monthAt, int yearAt, int day) {
        int month = month(text, monthAt);
        int of = text.skip(text.skip(yearAt, ","), "of");
        if (month == 0 || text.isPastSentence(of)) {
            return Optional.empty();
        }
        OtherCalendar calendar = text.has(monthAt, WordClass.HIJRI_MONTH) ? OtherCalendar.HIJRI : OtherCalendar.PERSIAN;
        return year(text, of)
                .filter(year -> year.named().isPresent() || year.number() >= PLAUSIBLE_FIRST)
                .map(year -> found(first, year.end(), new Converted(calendar, year.number(), month, day)));
    }

    private static Optional<Found> yearAlone(DateText text, int at) {
        return year(text, at)
                .filter(year -> year.number() <= LAST)
                .flatMap(year -> year.named()
                        .map(calendar -> found(at, year.end(), new Converted(calendar, year.number(), 0, 0))));
    }

    private static Optional<Found> eraFirst(DateText text, int at, OtherCalendar calendar) {
        return year(text, text.after(at))
                .filter(year -> year.number() <= LAST)
                .map(year -> found(at, year.end(), new Converted(calendar, year.number(), 0, 0)));
    }

    private static Found found(int first, int end, Converted date) {
        return new Found(first, end, date, "other-calendar");
    }

    private static Optional<Year> year(DateText text, int at) {
        int number = text.digits(at);
        if (number < 1 || text.isGlued(at + 1) && text.isWord(at + 1)) {
            return Optional.empty();
        }
        Optional<OtherCalendar> named = text.isPastSentence(at + 1) ? Optional.empty() : named(text, at + 1);
        boolean written = named.isPresent() || number >= PLAUSIBLE_FIRST && number <= YearNumber.LAST;
        return written
                ? Optional.of(new Year(number, named.isPresent() ? text.after(at + 1) : at + 1, named))
                : Optional.empty();
    }

    /** The calendar named by a word; the short marks only in capitals, for "ah" is a word too. */
    private static Optional<OtherCalendar> named(DateText text, int at) {
        return text.find(at, WordClass.CALENDAR_ERA)
                .filter(era -> !era.is("weak") || text.isAllCapitals(at))
                .map(era -> OtherCalendar.valueOf(era.value().toUpperCase(Locale.ROOT)));
    }

    private static int month(DateText text, int at) {
        if (!text.isCapitalized(at)) {
            return 0;
        }
        return text.number(at, text.has(at, WordClass.HIJRI_MONTH) ? WordClass.HIJRI_MONTH : WordClass.PERSIAN_MONTH);
    }
}
