package org.tallywire.reports.pdf;

import java.util.List;
import org.openpdf.text.Element;
import org.openpdf.text.Rectangle;
import org.openpdf.text.pdf.ColumnText;
import org.openpdf.text.pdf.PdfContentByte;
import org.openpdf.text.pdf.PdfPCell;
import org.openpdf.text.pdf.PdfPCellEvent;
import org.openpdf.text.pdf.PdfPTable;
import org.tallywire.reports.wording.Amounts;

/** A chart of bars that lie, each with its name on the left and its number behind it. */
final class BarChart {
    private static final float BAR_HEIGHT = 8;
    private static final float ROW_HEIGHT = 14;
    private static final float ROOM_FOR_NUMBER = 30;

    private final Cells cells;

    BarChart(Cells cells) {
        this.cells = cells;
    }

    PdfPTable of(String title, List<Bar> bars) {
        PdfPTable chart = Cells.table(36, 64);
        PdfPCell heading = cells.text(title, TextStyle.GROUP);
        heading.setColspan(2);
        heading.setPaddingBottom(3);
        chart.addCell(heading);
        long longest = bars.stream().mapToLong(Bar::length).max().orElse(1);
        for (Bar bar : bars) {
            PdfPCell name = cells.text(bar.name(), TextStyle.LABEL);
            name.setMinimumHeight(ROW_HEIGHT);
            chart.addCell(name);
            chart.addCell(bar(bar, longest));
        }
        return chart;
    }

    private PdfPCell bar(Bar bar, long longest) {
        PdfPCell cell = cells.text("", TextStyle.LABEL);
        cell.setMinimumHeight(ROW_HEIGHT);
        cell.setCellEvent(new Drawing(cells.typesetter(), bar, (float) bar.length() / longest));
        return cell;
    }

    /** A bar. */
    record Bar(String name, long length) {}

    private record Drawing(Typesetter typesetter, Bar bar, float share) implements PdfPCellEvent {
        @Override
        public void cellLayout(PdfPCell cell, Rectangle place, PdfContentByte[] canvases) {
            PdfContentByte canvas = canvases[PdfPTable.BACKGROUNDCANVAS];
            float width = Math.max(1, (place.getWidth() - ROOM_FOR_NUMBER) * share);
            float bottom = place.getTop() - BAR_HEIGHT - 2;
            canvas.saveState();
            canvas.setColorFill(Ink.ACCENT);
            canvas.rectangle(place.getLeft(), bottom, width, BAR_HEIGHT);
            canvas.fill();
            canvas.restoreState();
            ColumnText.showTextAligned(
                    canvases[PdfPTable.TEXTCANVAS],
                    Element.ALIGN_LEFT,
                    typesetter.phrase(Amounts.text(bar.length()), TextStyle.LABEL),
                    place.getLeft() + width + 4,
                    bottom + 1,
                    0);
        }
    }
}
