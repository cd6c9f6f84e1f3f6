package org.tallywire.reports.pdf;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openpdf.text.DocumentException;
import org.openpdf.text.pdf.PdfPCell;
import org.openpdf.text.pdf.PdfPTable;
import org.tallywire.report.ReportHead;
import org.tallywire.reports.digest.Digest;
import org.tallywire.reports.digest.Tally;
import org.tallywire.reports.wording.Amounts;
import org.tallywire.reports.wording.CodeList;
import org.tallywire.reports.wording.HeadWords;
import org.tallywire.reports.wording.Labels;

/** What came in: headline numbers and two charts. */
record HeadSection(Digest digest, Labels labels) {
    private static final int MOST_BARS = 8;
    private static final int LONGEST_NAME = 40;

    void write(Page page) throws DocumentException {
        page.bookmark("What came in");
        page.add(page.cells().line("Who said which number?", TextStyle.TITLE, 0, 2));
        page.add(page.cells().line(HeadWords.period(digest.head()), TextStyle.SMALL, 0, 0));
        page.add(page.cells().line(HeadWords.DISCLAIMER, TextStyle.SMALL, 0, 10));
        page.add(tiles(page.cells()));
        if (!digest.effects().isEmpty()) {
            page.add(charts(page.cells()));
        }
    }

    private PdfPTable tiles(Cells cells) {
        ReportHead head = digest.head();
        PdfPTable tiles = Cells.table(1, 1, 1, 1, 1, 1);
        tiles.setSpacingAfter(12);
        List<Tile> all = List.of(
                new Tile(head.articles(), "articles read, " + Amounts.text(head.copies()) + " of them copies"),
                new Tile(digest.outletsNamed(), "outlets"),
                new Tile(head.figures(), "figures found"),
                new Tile(head.claims(), "claims told"),
                new Tile(digest.disputed(), "claims on which sources differ"),
                new Tile(head.quarantined(), "documents set aside"));
        all.forEach(tile -> tiles.addCell(tile(cells, Amounts.text(tile.number()), TextStyle.BIG, 7)));
        all.forEach(tile -> tiles.addCell(tile(cells, tile.counted(), TextStyle.SMALL, 0)));
        return tiles;
    }

    private static PdfPCell tile(Cells cells, String text, TextStyle style, float above) {
        PdfPCell cell = cells.text(text, style);
        cell.setBackgroundColor(Ink.PALE);
        cell.setPaddingLeft(8);
        cell.setPaddingRight(4);
        cell.setPaddingTop(above);
        cell.setPaddingBottom(7 - above / 2);
        return cell;
    }

    private PdfPTable charts(Cells cells) {
        BarChart chart = new BarChart(cells);
        PdfPTable pair = Cells.table(48, 4, 48);
        PdfPTable effects = chart.of("Figures, by what they tell of", bars(digest.effects(), CodeList.EFFECT));
        PdfPTable outlets = chart.of("Articles, by outlet", bars(digest.outlets(), null));
        pair.addCell(bare(effects));
        pair.addCell(cells.text("", TextStyle.SMALL));
        pair.addCell(bare(outlets));
        pair.setKeepTogether(true);
        return pair;
    }

    private static PdfPCell bare(PdfPTable table) {
        PdfPCell cell = new PdfPCell(table);
        cell.setBorder(0);
        cell.setPadding(0);
        return cell;
    }

    private List<BarChart.Bar> bars(List<Tally> tallies, @Nullable CodeList list) {
        List<BarChart.Bar> bars = new ArrayList<>();
        int shown = tallies.size() <= MOST_BARS ? tallies.size() : MOST_BARS - 1;
        tallies.subList(0, shown).forEach(tally -> bars.add(new BarChart.Bar(name(tally, list), tally.count())));
        long others = tallies.stream().skip(shown).mapToLong(Tally::count).sum();
        if (others > 0) {
            bars.add(new BarChart.Bar((tallies.size() - shown) + " others", others));
        }
        return bars;
    }

    private String name(Tally tally, @Nullable CodeList list) {
        String name = list == null ? tally.code() : labels.of(list, tally.code());
        return name.isEmpty() ? "no outlet named" : Excerpt.head(name, LONGEST_NAME);
    }

    private record Tile(long number, String counted) {}
}
