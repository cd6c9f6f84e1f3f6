package org.tallywire.event.date;

import java.util.Optional;
import org.tallywire.event.date.Expression.Lasting;
import org.tallywire.event.date.Expression.Recurring;

/** Reads how long and how often: {@code for three days}, {@code two-year}, {@code 15 a year}, {@code every week}. */
final class AmountReader implements DateReader {
    private static final long LASTS_BEFORE = WordClass.CLOCK_AFTER.bit() | WordClass.YEAR_AFTER.bit();

    @Override
    public Optional<Found> read(DateText text, int at) {
        Optional<Sense> recurrence = text.find(at, WordClass.RECURRENCE);
        if (recurrence.isPresent()) {
            return Optional.of(
                    new Found(at, text.after(at), new Recurring(recurrence.get().value()), "recurrence"));
        }
        Optional<Found> every = every(text, at);
        return every.isPresent() ? every : lasting(text, at);
    }

    private static Optional<Found> every(DateText text, int at) {
        if (text.has(at, WordClass.EVERY) || text.is(at, "per")) {
            return repeated(text, at, at + 1);
        }
        return text.has(at, WordClass.PER) && isRate(text, at - 1) ? repeated(text, at, at + 1) : Optional.empty();
    }

    private static Optional<Found> repeated(DateText text, int first, int at) {
        if (text.has(at, WordClass.UNIT)) {
            DateUnit unit = SelectedReader.unitAt(text, at);
            String value = "P" + unit.prefix() + unit.times() + unit.letter();
            return Optional.of(new Found(first, at + 1, new Recurring(value), "every"));
        }
        if (!text.has(first, WordClass.EVERY)) {
            return Optional.empty();
        }
        return Amount.read(text, at)
                .filter(amount -> amount.first() == at && !text.has(at, WordClass.ONE))
                .map(amount -> new Found(first, amount.end(), new Recurring(amount.value()), "every"));
    }

    /** What stands before "a year" in "15 a year", "twice a year", "5 million dollars a year", "20 people a day". */
    private static boolean isRate(DateText text, int before) {
        return text.isNumber(before)
                || text.hasAny(before, WordClass.NUMBER.bit() | WordClass.COUNTED.bit())
                || text.is(before, "%")
                || text.is(before, "once")
                || text.is(before, "twice");
    }

    private static Optional<Found> lasting(DateText text, int at) {
        if (text.has(at, WordClass.UNITS)) {
            return open(text, at);
        }
        return Amount.read(text, at)
                .filter(amount -> !isAge(text, amount.end()))
                .filter(amount -> amount.unit() != DateUnit.WEEKEND)
                .filter(amount -> !text.has(at, WordClass.ONE) || isMeasured(text, amount))
                .map(amount -> new Found(amount.first(), amount.end(), new Lasting(amount.value()), "amount"));
    }

    /** "A year" is a length after "for", "within" or "than", but not in "it was a year of drought". */
    private static boolean isMeasured(DateText text, Amount amount) {
        boolean quarter = amount.unit() == DateUnit.QUARTER || amount.unit() == DateUnit.SECOND;
        return !quarter
                && (text.hasAny(amount.first() - 1, LASTS_BEFORE)
                        || text.is(amount.first() - 1, "than")
                        || text.is(amount.first() - 1, "within")
                        || text.is(amount.first() - 1, "over")
                        || text.is(amount.first() - 1, "under"));
    }

    /** {@code for months}, {@code within days}. */
    private static Optional<Found> open(DateText text, int at) {
        boolean placed = text.is(at - 1, "for")
                || text.is(at - 1, "within")
                || text.is(at - 1, "in")
                || text.is(at - 1, "after");
        DateUnit unit = SelectedReader.unitAt(text, at);
        return placed && unit != DateUnit.QUARTER
                ? Optional.of(new Found(at, at + 1, new Lasting("P" + unit.prefix() + "X" + unit.letter()), "amount"))
                : Optional.empty();
    }

    /** {@code 5-year-old}, {@code 43 years old}, {@code 60 years of age}. */
    private static boolean isAge(DateText text, int end) {
        int next = text.isDash(end) ? end + 1 : end;
        return text.is(next, "old") || text.is(next, "olds") || text.is(end, "of") && text.is(end + 1, "age");
    }
}
