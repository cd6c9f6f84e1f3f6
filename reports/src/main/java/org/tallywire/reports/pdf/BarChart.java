package org.tallywire.reports.pdf;

import java.util.List;
import java.util.stream.Collectors;
import org.openpdf.text.Element;
import org.openpdf.text.Rectangle;
import org.openpdf.text.pdf.ColumnText;
import org.openpdf.text.pdf.PdfContentByte;

/** A chart of bars that lie, each with its name on the left and its number behind it; for screen readers it is told in words. */
final class BarChart {
    private static final float BAR_HEIGHT = 8;
    private static final float ROW_HEIGHT = 14;
    private static final float ROOM_BELOW_TITLE = 3;
    private static final float ROOM_FOR_NUMBER = 30;
    private static final float NAME_SHARE = 0.36f;

    private final Texts texts;
    private final String title;
    private final TextBlock heading;
    private final List<Bar> bars;
    private final List<TextBlock> names;

    BarChart(Texts texts, String title, List<Bar> bars) {
        this.texts = texts;
        this.title = title;
        this.heading = texts.text(title, TextStyle.GROUP);
        this.bars = List.copyOf(bars);
        this.names = bars.stream()
                .map(bar -> texts.text(bar.name(), TextStyle.LABEL))
                .toList();
    }

    float height(float width) {
        float height = heading.height(width) + ROOM_BELOW_TITLE;
        for (TextBlock name : names) {
            height += rowHeight(name, width);
        }
        return height;
    }

    private static float rowHeight(TextBlock name, float width) {
        return Math.max(ROW_HEIGHT, name.height(width * NAME_SHARE));
    }

    /** Draws it where the page has got to, {@code x} points to the right of its left edge. */
    void draw(Page page, float x, float width) {
        float left = page.left() + x;
        Rectangle place = new Rectangle(left, page.y() - height(width), left + width, page.y());
        Tags.draw(
                page.canvas(),
                Tags.addFigure(page.section(), inWords(), place),
                () -> drawRows(page.canvas(), left, page.y(), width));
    }

    private String inWords() {
        return bars.stream()
                .map(bar -> bar.name() + " " + texts.wording().amounts().text(bar.length()))
                .collect(Collectors.joining("; ", title + ": ", "."));
    }

    private void drawRows(PdfContentByte canvas, float left, float top, float width) {
        heading.draw(canvas, left, top, width);
        float y = top - heading.height(width) - ROOM_BELOW_TITLE;
        long longest = bars.stream().mapToLong(Bar::length).max().orElse(1);
        float start = left + width * NAME_SHARE;
        float room = width * (1 - NAME_SHARE) - ROOM_FOR_NUMBER;
        for (int i = 0; i < bars.size(); i++) {
            Bar bar = bars.get(i);
            TextBlock name = names.get(i);
            name.draw(canvas, left, y, width * NAME_SHARE);
            drawBar(canvas, bar, start, y, Math.max(1, room * bar.length() / longest));
            y -= rowHeight(name, width);
        }
    }

    private void drawBar(PdfContentByte canvas, Bar bar, float x, float top, float length) {
        float bottom = top - BAR_HEIGHT - 2;
        canvas.saveState();
        canvas.setColorFill(Ink.ACCENT.in(texts.style().theme()));
        canvas.rectangle(x, bottom, length, BAR_HEIGHT);
        canvas.fill();
        canvas.restoreState();
        ColumnText.showTextAligned(
                canvas,
                Element.ALIGN_LEFT,
                texts.typesetter().phrase(texts.wording().amounts().text(bar.length()), TextStyle.LABEL),
                x + length + 4,
                bottom + 1,
                0);
    }

    /** A bar. */
    record Bar(String name, long length) {}
}
