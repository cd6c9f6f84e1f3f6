package org.tallywire.reports.excel;

import static org.tallywire.reports.excel.CellValue.number;
import static org.tallywire.reports.excel.CellValue.words;

import java.util.List;
import org.tallywire.report.ReportHead;
import org.tallywire.reports.digest.Digest;
import org.tallywire.reports.wording.Amounts;
import org.tallywire.reports.wording.HeadWords;
import org.tallywire.reports.wording.Labels;

/** The first sheet: what came in, charts, where sources differ, and the main figures. */
final class SummarySheet {
    static final String NAME = "Summary";
    private static final float TITLE_POINTS = 30;
    private static final float NUMBER_POINTS = 32;
    private static final float CAPTION_POINTS = 28;

    private final Labels labels;
    private final Digest digest;
    private final RowPlaces figures;
    private final RowPlaces claims;

    /**
     * @param figures places of the figures that the digest shows
     */
    SummarySheet(Labels labels, Digest digest, RowPlaces figures, RowPlaces claims) {
        this.labels = labels;
        this.digest = digest;
        this.figures = figures;
        this.claims = claims;
    }

    void write(SummaryGrid grid) {
        head(grid);
        new SummaryCharts(labels, digest).write(grid);
        new SummaryDisputes(labels, digest, claims).write(grid);
        new SummaryFigures(labels, digest, figures).write(grid);
        losses(grid);
        SheetFinish.print(grid.sheet(), true);
        grid.sheet().setDisplayGridlines(false);
    }

    private void head(SummaryGrid grid) {
        grid.line("Who said which number?", Look.Kind.TITLE);
        grid.sheet().getRow(0).setHeightInPoints(TITLE_POINTS);
        grid.line(HeadWords.period(digest.head()), Look.Kind.SUBTITLE);
        grid.line(HeadWords.DISCLAIMER, Look.Kind.SUBTITLE);
        grid.skip(1);
        List<Tile> tiles = tiles(digest.head());
        grid.row(
                        tiles.stream().map(tile -> number(tile.number())).toList(),
                        tiles.stream().map(tile -> tile.in(Look.Kind.BIG)).toList())
                .setHeightInPoints(NUMBER_POINTS);
        grid.row(
                        tiles.stream().map(tile -> words(tile.counted())).toList(),
                        tiles.stream().map(tile -> tile.in(Look.Kind.CAPTION)).toList())
                .setHeightInPoints(CAPTION_POINTS);
        grid.skip(1);
    }

    private List<Tile> tiles(ReportHead head) {
        return List.of(
                new Tile(head.articles(), "articles read, " + Amounts.text(head.copies()) + " of them copies", 1),
                new Tile(digest.outletsNamed(), "outlets, with " + Amounts.text(head.entities()) + " names told of", 1),
                new Tile(head.figures(), "figures found", 2),
                new Tile(head.claims(), "claims told", 1),
                new Tile(digest.disputed(), "claims on which sources differ", 2),
                new Tile(head.quarantined(), "set aside, of " + Amounts.text(head.documents()) + " documents", 2));
    }

    private void losses(SummaryGrid grid) {
        Losses losses = grid.book().losses();
        if (losses.cutCells() > 0) {
            grid.line(
                    Amounts.counted(losses.cutCells(), "text was", "texts were")
                            + " too long for a cell and end in a mark; the export holds them whole.",
                    Look.Kind.SUBTITLE);
        }
        if (losses.replacedCharacters() > 0) {
            grid.line(
                    Amounts.counted(losses.replacedCharacters(), "character", "characters")
                            + " that no workbook can hold are shown as \uFFFD; the export holds them.",
                    Look.Kind.SUBTITLE);
        }
    }

    /** A headline number. */
    private record Tile(long number, String counted, int columns) {
        SummaryGrid.Place in(Look.Kind look) {
            return new SummaryGrid.Place(look, columns);
        }
    }
}
