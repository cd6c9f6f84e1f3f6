package org.tallywire.reports.pdf;

import java.awt.Color;
import java.util.List;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import org.openpdf.text.pdf.PdfContentByte;
import org.openpdf.text.pdf.PdfStructureElement;

/**
 * Texts one below the other, with room around them.
 *
 * @param above room in points, as are the other three
 * @param ground the colour behind it, if any
 * @param underlined whether a hair line is drawn below
 */
record Cell(
        List<TextBlock> blocks,
        float above,
        float right,
        float below,
        float left,
        @Nullable Color ground,
        boolean underlined) {
    private static final float HAIR_LINE = 0.5f;

    Cell {
        blocks = List.copyOf(blocks);
    }

    static Cell of(TextBlock... blocks) {
        return new Cell(List.of(blocks), 0, 0, 0, 0, null, false);
    }

    Cell padded(float newAbove, float newRight, float newBelow, float newLeft) {
        return new Cell(blocks, newAbove, newRight, newBelow, newLeft, ground, underlined);
    }

    Cell on(Color colour) {
        return new Cell(blocks, above, right, below, left, colour, underlined);
    }

    /** The same as a cell of a table with lines. */
    Cell ruled() {
        return new Cell(blocks, 1, 6, 4, left, ground, true);
    }

    float height(float width) {
        float height = above + below;
        for (TextBlock block : blocks) {
            height += block.height(width - left - right);
        }
        return height;
    }

    /** Draws ground and line of a cell as high as its row. */
    void drawGround(PdfContentByte canvas, float x, float top, float width, float height) {
        if (ground == null && !underlined) {
            return;
        }
        Tags.decorate(canvas, () -> {
            canvas.saveState();
            if (ground != null) {
                canvas.setColorFill(ground);
                canvas.rectangle(x, top - height, width, height);
                canvas.fill();
            }
            if (underlined) {
                canvas.setColorStroke(Ink.LINE);
                canvas.setLineWidth(HAIR_LINE);
                canvas.moveTo(x, top - height);
                canvas.lineTo(x + width, top - height);
                canvas.stroke();
            }
            canvas.restoreState();
        });
    }

    /** Draws the texts, each as an element under {@code parent}. */
    void drawTexts(PdfContentByte canvas, PdfStructureElement parent, float x, float top, float width) {
        place(canvas, x, top, width, (block, drawing) -> Tags.draw(canvas, Tags.add(parent, block), drawing));
    }

    /** Draws the texts once more, as decoration. */
    void repeatTexts(PdfContentByte canvas, float x, float top, float width) {
        place(canvas, x, top, width, (block, drawing) -> Tags.decorate(canvas, drawing));
    }

    private void place(
            PdfContentByte canvas, float x, float top, float width, BiConsumer<TextBlock, Runnable> drawings) {
        float y = top - above;
        float room = width - left - right;
        for (int i = 0; i < blocks.size(); i++) {
            TextBlock block = blocks.get(i);
            if (!block.isEmpty()) {
                float at = y;
                drawings.accept(block, () -> block.draw(canvas, x + left, at, room));
                // Measuring takes as long as drawing: only where something comes below.
                y -= i + 1 < blocks.size() ? block.height(room) : 0;
            }
        }
    }
}
