package org.tallywire.event.date;

import java.util.Optional;
import org.tallywire.event.date.Expression.Named;
import org.tallywire.lexicon.PhraseTable;

/** Reads days with a name: {@code Christmas Eve}, {@code Good Friday 1998}. */
final class HolidayReader implements DateReader {
    @Override
    public Optional<Found> read(DateText text, int at) {
        if (!text.startsHoliday(at)) {
            return Optional.empty();
        }
        return text.holidayAt(at).filter(match -> isWritten(text, at)).map(match -> found(text, match));
    }

    private static boolean isWritten(DateText text, int at) {
        return text.isCapitalized(at) || text.isNumber(at) && !text.isGlued(at) && text.is(at + 1, "/");
    }

    private static Found found(DateText text, PhraseTable.Match<Holiday> match) {
        YearTail tail = YearTail.at(text, match.endToken(), false);
        return new Found(match.firstToken(), tail.end(), new Named(match.value(), tail.year()), "holiday");
    }
}
