package org.tallywire.readers.metadata;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tallywire.article.Published;

/**
 * Reads dates with a year as they are written in data and in bylines: ISO 8601 in its extended and its short form, RFC
 * 1123, {@code 24 March 2022}, {@code March 24th, 2022}, {@code 24.03.2022}; {@code 03/04/2022} is read only where one
 * number cannot be a month, or the language tells. A time of day and a zone may stand before or after. Stateless and thread-safe.
 */
public final class DateScanner {
    private static final int LONGEST_TEXT = 400;

    private final HeadWords words;
    private final TimeScanner times;
    private final boolean dayFirst;

    public DateScanner(HeadWords words) {
        this(words, false);
    }

    /** @param dayFirst whether {@code 03/04/2022} is the third of April; else it is not read */
    public DateScanner(HeadWords words, boolean dayFirst) {
        this.words = words;
        this.times = new TimeScanner(words);
        this.dayFirst = dayFirst;
    }

    /** The first date in a text; only its first 400 characters are looked at. */
    public Optional<FoundDate> findIn(@Nullable String text) {
        if (text == null || text.isBlank()) {
            return Optional.empty();
        }
        Pieces pieces = Pieces.of(text.length() > LONGEST_TEXT ? text.substring(0, LONGEST_TEXT) : text);
        for (int at = 0; at < pieces.count(); at++) {
            Scan found = scan(pieces, at);
            if (found != null) {
                return Optional.of(found.date(pieces, at));
            }
        }
        return Optional.empty();
    }

    /** The first date in a text, as that of a publication. */
    public Optional<Published> findPublished(@Nullable String text, String foundIn) {
        return findIn(text).map(date -> date.published(foundIn));
    }

    /** A date with its time, that starts at a piece. */
    @Nullable
    Scan scan(Pieces pieces, int at) {
        TimeScanner.Time before = times.scan(pieces, at);
        int day = skipWeekday(pieces, before == null ? at : skipLink(pieces, before.next()));
        Scan date = date(pieces, day);
        if (date == null || before != null) {
            return date == null ? null : date.with(before, date.next);
        }
        TimeScanner.Time after = times.scan(pieces, skipLink(pieces, date.next));
        return after == null ? date : date.with(after, after.next());
    }

    private int skipWeekday(Pieces pieces, int at) {
        if (!words.is(HeadWord.WEEKDAY, pieces.surface(at))) {
            return at;
        }
        int next = at + 1;
        while (pieces.isMark(next, ",.")) {
            next++;
        }
        return next;
    }

    /** What may stand between a date and its time. */
    private int skipLink(Pieces pieces, int at) {
        int next = at;
        while (pieces.isMark(next, ",-–—|•·/")
                || words.is(HeadWord.AT, pieces.surface(next))
                || pieces.surface(next).equalsIgnoreCase("t")
                || words.is(HeadWord.DATELINE, pieces.surface(next))) {
            next++;
        }
        return next;
    }

    private @Nullable Scan date(Pieces pieces, int at) {
        if (pieces.isDigits(at, 4, 4)) {
            return yearFirst(pieces, at);
        }
        if (pieces.isDigits(at, 8, 8)) {
            int digits = pieces.number(at);
            return day(digits / 10000, digits / 100 % 100, digits % 100, at + 1);
        }
        if (pieces.isDigits(at, 1, 2)) {
            return dayFirst(pieces, at);
        }
        return pieces.isLetters(at) ? monthFirst(pieces, at) : null;
    }

    private @Nullable Scan yearFirst(Pieces pieces, int at) {
        boolean complete = pieces.isMark(at + 1, "-/.")
                && pieces.isGlued(at + 1)
                && pieces.isDigits(at + 2, 1, 2)
                && pieces.isMark(at + 3, "-/.")
                && pieces.isDigits(at + 4, 1, 2);
        return complete ? day(pieces.number(at), pieces.number(at + 2), pieces.number(at + 4), at + 5) : null;
    }

    private @Nullable Scan dayFirst(Pieces pieces, int at) {
        if (pieces.isMark(at + 1, "./-") && pieces.isDigits(at + 2, 1, 2) && pieces.isMark(at + 3, "./-")) {
            return allDigits(pieces, at);
        }
        int month = at + 1;
        while (words.is(HeadWord.ORDINAL, pieces.surface(month))
                || words.is(HeadWord.OF, pieces.surface(month))
                || pieces.isMark(month, "-./,")) {
            month++;
        }
        int year = month + 1;
        while (pieces.isMark(year, "-.,/") || words.is(HeadWord.OF, pieces.surface(year))) {
            year++;
        }
        int number = month(pieces, month);
        return number > 0 && pieces.isDigits(year, 4, 4)
                ? day(pieces.number(year), number, pieces.number(at), year + 1)
                : null;
    }

    /** With full stops the day comes first; with slashes or hyphens where the language tells, or the other order is impossible. */
    private @Nullable Scan allDigits(Pieces pieces, int at) {
        if (!pieces.isDigits(at + 4, 4, 4)) {
            return null;
        }
        int first = pieces.number(at);
        int second = pieces.number(at + 2);
        int year = pieces.number(at + 4);
        if (first > 12 || first == second || pieces.isMark(at + 1, ".") || dayFirst && second <= 12) {
            return day(year, second, first, at + 5);
        }
        return second > 12 ? day(year, first, second, at + 5) : null;
    }

    private @Nullable Scan monthFirst(Pieces pieces, int at) {
        int number = month(pieces, at);
        int day = pieces.isMark(at + 1, ".") ? at + 2 : at + 1;
        if (number == 0 || !pieces.isDigits(day, 1, 2)) {
            return null;
        }
        int year = day + 1;
        while (words.is(HeadWord.ORDINAL, pieces.surface(year)) || pieces.isMark(year, ",.")) {
            year++;
        }
        return pieces.isDigits(year, 4, 4) ? day(pieces.number(year), number, pieces.number(day), year + 1) : null;
    }

    private int month(Pieces pieces, int at) {
        return words.find(HeadWord.MONTH, pieces.surface(at))
                .map(Integer::parseInt)
                .orElse(0);
    }

    private static @Nullable Scan day(int year, int month, int day, int next) {
        boolean valid = year >= 1500
                && year <= 2200
                && month >= 1
                && month <= 12
                && day >= 1
                && day <= LocalDate.of(year, month, 1).lengthOfMonth();
        return valid ? new Scan(LocalDate.of(year, month, day), null, next) : null;
    }

    /** @param next index of the piece after it */
    record Scan(LocalDate day, @Nullable OffsetDateTime time, int next) {
        Scan with(TimeScanner.@Nullable Time clock, int after) {
            return new Scan(day, clock == null ? null : clock.on(day), after);
        }

        FoundDate date(Pieces pieces, int first) {
            return new FoundDate(day, time, pieces.begin(first), pieces.end(next - 1));
        }
    }
}
