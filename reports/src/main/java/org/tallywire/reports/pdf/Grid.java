package org.tallywire.reports.pdf;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openpdf.text.pdf.PdfContentByte;
import org.openpdf.text.pdf.PdfStructureElement;

/**
 * Rows of cells in columns. A table is one for screen readers as well, and repeats its heading on each page; of any other
 * grid they see the texts only, row by row. No row is torn apart. Not thread-safe.
 */
final class Grid implements Part {
    private static final int LEAST_ROWS = 2;

    private final boolean table;
    private final float[] shares;
    private final List<List<Cell>> rows = new ArrayList<>();
    private @Nullable List<Cell> heading;
    private float above;
    private float below;

    private Grid(boolean table, float... shares) {
        this.table = table;
        this.shares = shares.clone();
    }

    /** @param shares widths of the columns, in relation to each other */
    static Grid table(float... shares) {
        return new Grid(true, shares);
    }

    /** @param shares widths of the columns, in relation to each other */
    static Grid layout(float... shares) {
        return new Grid(false, shares);
    }

    /** A single text over the whole width. */
    static Grid line(TextBlock text, float above, float below) {
        return layout(1).row(Cell.of(text)).spaced(above, below);
    }

    Grid heading(List<Cell> cells) {
        heading = List.copyOf(cells);
        return this;
    }

    Grid row(Cell... cells) {
        return row(List.of(cells));
    }

    Grid row(List<Cell> cells) {
        rows.add(List.copyOf(cells));
        return this;
    }

    /** Leaves room before, unless it stands on top of a page, and after. */
    Grid spaced(float before, float after) {
        above = before;
        below = after;
        return this;
    }

    @Override
    public float height(float width) {
        float height = above + below + (heading == null ? 0 : rowHeight(heading, width));
        for (List<Cell> row : rows) {
            height += rowHeight(row, width);
        }
        return height;
    }

    /** The heading and two rows. */
    @Override
    public float leastHeight(float width) {
        float height = above + (heading == null ? 0 : rowHeight(heading, width));
        for (List<Cell> row : rows.subList(0, Math.min(LEAST_ROWS, rows.size()))) {
            height += rowHeight(row, width);
        }
        return height;
    }

    private float rowHeight(List<Cell> row, float width) {
        float most = 0;
        for (int column = 0; column < row.size(); column++) {
            most = Math.max(most, row.get(column).height(columnWidth(column, width)));
        }
        return most;
    }

    private float columnWidth(int column, float width) {
        float all = 0;
        for (float share : shares) {
            all += share;
        }
        return width * shares[column] / all;
    }

    @Override
    public void draw(Page page) {
        page.space(above);
        PdfStructureElement parent = table ? Tags.add(page.section(), Role.TABLE) : page.section();
        drawHeading(page, parent);
        for (List<Cell> row : rows) {
            float height = rowHeight(row, page.width());
            if (page.needRoom(height)) {
                repeatHeading(page);
            }
            drawRow(page, row, height, parent, Role.CELL);
        }
        page.space(below);
    }

    /** Stays with the first row. */
    private void drawHeading(Page page, PdfStructureElement parent) {
        if (heading != null) {
            float height = rowHeight(heading, page.width());
            page.needRoom(height + (rows.isEmpty() ? 0 : rowHeight(rows.getFirst(), page.width())));
            drawRow(page, heading, height, parent, Role.HEADER_CELL);
        }
    }

    private void repeatHeading(Page page) {
        if (heading != null) {
            place(
                    page,
                    heading,
                    rowHeight(heading, page.width()),
                    (canvas, cell, x, width) -> cell.repeatTexts(canvas, x, page.y(), width));
        }
    }

    private void drawRow(Page page, List<Cell> row, float height, PdfStructureElement parent, Role role) {
        PdfStructureElement line = table ? Tags.add(parent, Role.ROW) : parent;
        place(
                page,
                row,
                height,
                (canvas, cell, x, width) ->
                        cell.drawTexts(canvas, table ? Tags.add(line, role) : parent, x, page.y(), width));
    }

    private void place(Page page, List<Cell> row, float height, Drawing drawing) {
        float x = page.left();
        for (int column = 0; column < row.size(); column++) {
            float width = columnWidth(column, page.width());
            row.get(column).drawGround(page.canvas(), x, page.y(), width, height);
            drawing.draw(page.canvas(), row.get(column), x, width);
            x += width;
        }
        page.down(height);
    }

    private interface Drawing {
        void draw(PdfContentByte canvas, Cell cell, float x, float width);
    }
}
