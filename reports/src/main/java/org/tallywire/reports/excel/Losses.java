package org.tallywire.reports.excel;

/** Counts what a workbook cannot hold as it is, so that nothing is lost silently. Not thread-safe. */
final class Losses {
    private long cutCells;
    private long replacedCharacters;
    private long claimsLeftOut;

    void cut() {
        cutCells++;
    }

    void replaced(int characters) {
        replacedCharacters += characters;
    }

    void leftOut(long claims) {
        claimsLeftOut += claims;
    }

    /** Texts of which a part did not fit into a cell. */
    long cutCells() {
        return cutCells;
    }

    /** Claims of several sources that the sheet that sets them side by side does not hold. */
    long claimsLeftOut() {
        return claimsLeftOut;
    }

    /** Characters that no workbook can hold, each shown as U+FFFD. */
    long replacedCharacters() {
        return replacedCharacters;
    }
}
