package org.tallywire.reports.excel;

import static org.tallywire.reports.excel.CellValue.number;
import static org.tallywire.reports.excel.CellValue.words;

import java.util.List;
import java.util.Map;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFName;
import org.tallywire.report.ReportHead;
import org.tallywire.reports.digest.Digest;
import org.tallywire.reports.excel.SummaryGrid.Place;
import org.tallywire.reports.style.HouseStyle;
import org.tallywire.reports.wording.Wording;

/** The first sheet: what came in, charts, what is different, where sources differ, and the main figures. */
final class SummarySheet {
    static final String KEY = "summary";
    private static final float TITLE_POINTS = 34;
    private static final float NUMBER_POINTS = 32;
    private static final float CAPTION_POINTS = 28;

    private final HouseStyle style;
    private final Wording wording;
    private final Digest digest;
    private final RowPlaces figures;
    private final RowPlaces claims;

    /**
     * @param figures places of the figures that the digest shows
     */
    SummarySheet(HouseStyle style, Digest digest, RowPlaces figures, RowPlaces claims) {
        this.style = style;
        this.wording = style.wording();
        this.digest = digest;
        this.figures = figures;
        this.claims = claims;
    }

    void write(SummaryGrid grid) {
        head(grid);
        new SummaryCharts(style, digest).write(grid);
        new SummaryChanges(wording, digest.changes(), claims).write(grid);
        new SummaryDisputes(wording, digest, claims).write(grid);
        new SummaryFigures(wording, digest, figures).write(grid);
        losses(grid);
        SheetFinish.print(grid.sheet(), true, style);
        grid.sheet().setDisplayGridlines(false);
    }

    private void head(SummaryGrid grid) {
        title(grid);
        grid.line(wording.heads().period(digest.head()), Look.Kind.SUBTITLE);
        grid.line(wording.say("head.disclaimer"), Look.Kind.SUBTITLE);
        grid.skip(1);
        List<Tile> tiles = tiles(digest.head());
        name(grid, tiles);
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

    /** On the left the title, on the right the logo. */
    private void title(SummaryGrid grid) {
        Place place = new Place(Look.Kind.TITLE, SummaryGrid.LAST - LogoOfSheet.COLUMNS);
        grid.row(List.of(words(style.title())), List.of(place)).setHeightInPoints(TITLE_POINTS);
        if (style.logo() != null) {
            new LogoOfSheet(style.logo(), style.logoInWords()).draw(grid.sheet());
        }
    }

    private List<Tile> tiles(ReportHead head) {
        return List.of(
                new Tile(
                        "articles", head.articles(), say("tile.articles", head.articles(), "copies", head.copies()), 1),
                new Tile(
                        "outlets",
                        digest.outletsNamed(),
                        say("tile.outlets", digest.outletsNamed(), "names", head.entities()),
                        1),
                new Tile("figures", head.figures(), say("tile.figures", head.figures()), 2),
                new Tile("claims", head.claims(), say("tile.claims", head.claims()), 1),
                new Tile("disputed", digest.disputed(), say("tile.disputed", digest.disputed()), 2),
                new Tile(
                        "quarantined",
                        head.quarantined(),
                        say("tile.quarantined", head.quarantined(), "documents", head.documents()),
                        2));
    }

    /** Names the cells of the row that comes next, the same in every language, for formulas of others. */
    private static void name(SummaryGrid grid, List<Tile> tiles) {
        int column = SummaryGrid.FIRST;
        for (Tile tile : tiles) {
            XSSFName name = grid.sheet().getWorkbook().createName();
            name.setNameName("tallywire_" + tile.name());
            CellReference cell = new CellReference(grid.sheet().getSheetName(), grid.next(), column, true, true);
            name.setRefersToFormula(cell.formatAsString());
            column += tile.columns();
        }
    }

    private String say(String key, long count) {
        return wording.say(key, Map.of("count", count));
    }

    private String say(String key, long count, String what, long number) {
        return wording.say(key, Map.of("count", count, what, number));
    }

    private void losses(SummaryGrid grid) {
        Losses losses = grid.book().losses();
        if (losses.cutCells() > 0) {
            grid.line(wording.say("losses.cut", Map.of("count", losses.cutCells())), Look.Kind.SUBTITLE);
        }
        if (losses.claimsLeftOut() > 0) {
            Map<String, ?> values = Map.of(
                    "count", losses.claimsLeftOut(),
                    "sheet", wording.sheet(SideBySideSheet.KEY),
                    "claims", wording.sheet(ClaimsSheet.KEY));
            grid.line(wording.say("losses.side-by-side", values), Look.Kind.SUBTITLE);
        }
        if (losses.replacedCharacters() > 0) {
            grid.line(wording.say("losses.replaced", Map.of("count", losses.replacedCharacters())), Look.Kind.SUBTITLE);
        }
    }

    /**
     * A headline number.
     *
     * @param name of its cell
     */
    private record Tile(String name, long number, String counted, int columns) {
        SummaryGrid.Place in(Look.Kind look) {
            return new SummaryGrid.Place(look, columns);
        }
    }
}
