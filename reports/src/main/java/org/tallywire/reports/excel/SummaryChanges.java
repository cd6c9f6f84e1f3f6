package org.tallywire.reports.excel;

import static org.tallywire.reports.excel.CellValue.words;

import java.util.List;
import org.tallywire.report.ChangeRow;
import org.tallywire.reports.digest.ChangeWords;
import org.tallywire.reports.digest.Changes;
import org.tallywire.reports.excel.SummaryGrid.Place;
import org.tallywire.reports.wording.CodeList;
import org.tallywire.reports.wording.Wording;

/** The part of the summary that tells what is different since the last run. */
record SummaryChanges(Wording wording, Changes changes, RowPlaces claims) {
    private static final List<Place> PLACES = List.of(
            Place.of(Look.Kind.CHANGE),
            Place.of(Look.Kind.LINK),
            new Place(Look.Kind.WRAPPED, 2),
            new Place(Look.Kind.WRAPPED, 2),
            new Place(Look.Kind.WRAPPED_STRONG, 3));

    void write(SummaryGrid grid) {
        grid.line(wording.say("section.changes"), Look.Kind.HEADING);
        if (changes.shown().isEmpty()) {
            grid.line(wording.say("empty.changes"), Look.Kind.NOTE);
        } else {
            table(grid);
        }
        grid.skip(1);
    }

    private void table(SummaryGrid grid) {
        ChangeWords words = new ChangeWords(wording);
        grid.line(words.counts(changes), Look.Kind.SUBTITLE);
        grid.header(wording.columns().titles(SummarySheet.KEY, "change", "what", "where", "before", "now"), PLACES);
        int first = grid.next();
        changes.shown().forEach(change -> row(grid, words, change));
        new CodeColours(wording.labels())
                .apply(grid.sheet(), Look.Kind.CHANGE, SummaryGrid.FIRST, first, grid.next() - 1);
        words.leftOut(changes).ifPresent(more -> grid.line(more, Look.Kind.SUBTITLE));
    }

    private void row(SummaryGrid grid, ChangeWords words, ChangeRow change) {
        grid.row(
                List.of(
                        words(wording.labels().of(CodeList.CHANGE, change.change())),
                        link(change),
                        words(wording.heads().whereAndWhen(change.claim())),
                        words(words.before(change)),
                        words(words.now(change))),
                PLACES);
    }

    private CellValue link(ChangeRow change) {
        return claims.jump(change.claim().id(), wording.heads().what(change.claim()));
    }
}
