package org.tallywire.event.date;

/** Years of two digits: kept as {@code -1} to {@code -100} until it is known when the text was written. */
final class ShortYear {
    private static final int YEARS_AHEAD = 10;

    private ShortYear() {}

    static int mark(int twoDigits) {
        return -1 - twoDigits;
    }

    static boolean isMarked(int year) {
        return year < 0;
    }

    /** The year with these last digits that is at most ten years after {@code written}. */
    static int resolve(int marked, int written) {
        int latest = written + YEARS_AHEAD;
        int year = latest - Math.floorMod(latest, 100) - 1 - marked;
        return year > latest ? year - 100 : year;
    }
}
