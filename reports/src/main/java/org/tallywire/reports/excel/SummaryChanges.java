package org.tallywire.reports.excel;

import static org.tallywire.reports.excel.CellValue.words;

import java.util.List;
import java.util.Map;
import org.tallywire.report.ChangeRow;
import org.tallywire.reports.digest.ChangeWords;
import org.tallywire.reports.digest.Digest;
import org.tallywire.reports.excel.SummaryGrid.Place;
import org.tallywire.reports.wording.CodeList;
import org.tallywire.reports.wording.Wording;

/** The part of the summary that tells what is different since the last run. */
record SummaryChanges(Wording wording, Digest digest, RowPlaces claims) {
    private static final List<Place> PLACES = List.of(
            Place.of(Look.Kind.CHANGE),
            Place.of(Look.Kind.LINK),
            new Place(Look.Kind.WRAPPED, 2),
            new Place(Look.Kind.WRAPPED, 2),
            new Place(Look.Kind.WRAPPED_STRONG, 3));

    void write(SummaryGrid grid) {
        grid.line(wording.say("section.changes"), Look.Kind.HEADING);
        if (digest.changes().shown().isEmpty()) {
            grid.line(wording.say("empty.changes"), Look.Kind.NOTE);
        } else {
            table(grid);
        }
        grid.skip(1);
    }

    private void table(SummaryGrid grid) {
        grid.line(new ChangeWords(wording).counts(digest.changes()), Look.Kind.SUBTITLE);
        grid.header(wording.columns().titles(SummarySheet.KEY, "change", "what", "where", "before", "now"), PLACES);
        int first = grid.next();
        digest.changes().shown().forEach(change -> row(grid, change));
        new CodeColours(wording.labels())
                .apply(grid.sheet(), Look.Kind.CHANGE, SummaryGrid.FIRST, first, grid.next() - 1);
        long hidden = digest.changes().leftOut();
        if (hidden > 0) {
            Map<String, ?> values = Map.of("count", hidden, "sheet", wording.sheet(ChangesSheet.KEY));
            grid.line(wording.say("changes.more", values), Look.Kind.SUBTITLE);
        }
    }

    private void row(SummaryGrid grid, ChangeRow change) {
        ChangeWords words = new ChangeWords(wording);
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
