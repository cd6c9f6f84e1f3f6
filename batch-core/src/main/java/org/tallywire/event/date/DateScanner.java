package org.tallywire.event.date;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds the expressions of time of a text, from left to right, the longest first. Thread-safe. */
final class DateScanner {
    private static final long STARTS = WordClass.MONTH.bit()
            | WordClass.WEEKDAY.bit()
            | WordClass.HIJRI_MONTH.bit()
            | WordClass.PERSIAN_MONTH.bit()
            | WordClass.CALENDAR_ERA.bit()
            | WordClass.SEASON.bit()
            | WordClass.DAY_PART.bit()
            | WordClass.CLOCK_NAME.bit()
            | WordClass.UNIT.bit()
            | WordClass.UNITS.bit()
            | WordClass.RECURRENCE.bit()
            | WordClass.NUMBER.bit()
            | WordClass.ORDINAL.bit()
            | WordClass.VAGUE_NUMBER.bit()
            | WordClass.ONE.bit()
            | WordClass.FILLER.bit()
            | WordClass.PORTION.bit()
            | WordClass.PORTION_OF.bit()
            | WordClass.SELECTOR.bit()
            | WordClass.SHIFT_AHEAD.bit()
            | WordClass.DEICTIC.bit()
            | WordClass.DEICTIC_NIGHT.bit()
            | WordClass.EVERY.bit()
            | WordClass.PER.bit()
            | WordClass.ERA.bit();

    private final DateReader readers = allReaders();

    private static DateReader allReaders() {
        DateReader calendar = new CalendarReader();
        DateReader period = new PeriodReader();
        DateReader holiday = new HolidayReader();
        DateReader weekday = new WeekdayReader();
        DateReader deictic = new DeicticReader();
        DateReader year = new YearReader();
        DateReader numeric = new NumericReader();
        DateReader named = remembered(0, longest(calendar, holiday, period, weekday));
        DateReader shifted = new ShiftReader(longest(calendar, numeric, holiday));
        DateReader selected = remembered(1, new SelectedReader(named, shifted));
        DateReader inside = new InsideReader(longest(named, year, numeric), selected);
        DateReader periods = remembered(2, longest(inside, selected, deictic));
        return longest(
                periods,
                new PortionReader(periods),
                shifted,
                new PartOfDayReader(periods),
                ClockReader::told,
                new AmountReader(),
                new OtherCalendarReader(),
                new HabitReader(),
                new ClockReader());
    }

    /** A reader that several others ask at the same token. */
    private static DateReader remembered(int memory, DateReader reader) {
        return (text, at) -> text.remembered(memory, at, reader);
    }

    /** The longest of what the readers find; of equally long ones, that of the first reader. */
    private static DateReader longest(DateReader... readers) {
        return (text, at) -> {
            Optional<Found> longest = Optional.empty();
            for (DateReader reader : readers) {
                Optional<Found> found = reader.read(text, at);
                if (found.isPresent()
                        && (longest.isEmpty()
                                || found.get().length() > longest.get().length())) {
                    longest = found;
                }
            }
            return longest;
        };
    }

    List<Found> scan(DateText text) {
        List<Found> all = new ArrayList<>();
        int at = 0;
        while (at < text.count()) {
            Optional<Found> found = canStart(text, at) ? readers.read(text, at) : Optional.empty();
            found.ifPresent(date -> all.add(withArticle(text, date)));
            at = found.map(Found::end).orElse(at + 1);
        }
        return all;
    }

    private static boolean canStart(DateText text, int at) {
        return text.hasAny(at, STARTS)
                || text.isNumber(at)
                || text.isApostrophe(at)
                || text.startsHoliday(at)
                || text.is(at, "q");
    }

    /** "The same day", "the 1990s" and "the summer of 1940" begin with their article; "the 1941 campaign" does not. */
    private static Found withArticle(DateText text, Found found) {
        boolean bare = found.expression() instanceof Expression.Calendar
                || found.expression() instanceof Expression.Between
                || found.expression() instanceof Expression.Converted
                || found.expression() instanceof Expression.Weekday;
        return !bare && text.is(found.first() - 1, "the") ? found.from(found.first() - 1) : found;
    }
}
