package org.tallywire.reports.excel;

/** Counts what a workbook cannot hold as it is, so that nothing is lost silently. Not thread-safe. */
final class Losses {
    private long cutCells;
    private long replacedCharacters;

    void cut() {
        cutCells++;
    }

    void replaced(int characters) {
        replacedCharacters += characters;
    }

    /** Texts of which a part did not fit into a cell. */
    long cutCells() {
        return cutCells;
    }

    /** Characters that no workbook can hold, each shown as U+FFFD. */
    long replacedCharacters() {
        return replacedCharacters;
    }
}
