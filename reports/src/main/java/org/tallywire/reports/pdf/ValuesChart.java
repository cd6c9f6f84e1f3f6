package org.tallywire.reports.pdf;

import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.openpdf.text.Element;
import org.openpdf.text.Rectangle;
import org.openpdf.text.pdf.ColumnText;
import org.openpdf.text.pdf.PdfContentByte;

/**
 * The values that sources state, by the time at which they were published: a dot for each, a bar where the words leave a
 * range, an empty dot for what is denied. For screen readers it is told in words.
 */
final class ValuesChart implements Part {
    private static final float HEIGHT = 62;
    private static final float AXIS = 14;
    private static final float MARGIN = 24;
    private static final float ABOVE = 10;
    private static final float RADIUS = 2.4f;
    private static final float LABEL_DISTANCE = 5;
    private static final float LABEL_HEIGHT = 8;
    private static final float LABEL_WIDTH = 24;

    private final Texts texts;
    private final List<TimedValue> values;

    /** @param values in order of time, two at least */
    ValuesChart(Texts texts, List<TimedValue> values) {
        this.texts = texts;
        this.values = List.copyOf(values);
    }

    @Override
    public float height(float width) {
        return HEIGHT;
    }

    @Override
    public void draw(Page page) {
        page.needRoom(HEIGHT);
        float top = page.y();
        Rectangle place = new Rectangle(page.left(), top - HEIGHT, page.left() + page.width(), top);
        Tags.draw(page.canvas(), Tags.addFigure(page.section(), inWords(), place), () -> drawIn(page.canvas(), place));
        page.down(HEIGHT);
    }

    private String inWords() {
        return values.stream()
                .map(value -> value.inWords(texts.wording()))
                .collect(Collectors.joining("; ", texts.wording().say("chart.values") + ": ", "."));
    }

    private void drawIn(PdfContentByte canvas, Rectangle place) {
        float axis = place.getBottom() + AXIS;
        canvas.saveState();
        canvas.setColorStroke(Ink.LINE);
        canvas.setLineWidth(0.5f);
        canvas.moveTo(place.getLeft(), axis);
        canvas.lineTo(place.getRight(), axis);
        canvas.stroke();
        canvas.restoreState();
        drawDays(canvas, place);
        List<Mark> drawn = new ArrayList<>();
        for (int i = 0; i < values.size(); i++) {
            Mark mark = new Mark(
                    x(place, i),
                    y(place, values.get(i).low()),
                    y(place, values.get(i).high()),
                    values.get(i));
            if (drawn.stream().noneMatch(mark::covers)) {
                draw(canvas, mark);
                drawLabel(canvas, mark, drawn.stream().anyMatch(mark::crowds));
                drawn.add(mark);
            }
        }
    }

    private void drawDays(PdfContentByte canvas, Rectangle place) {
        String first = texts.wording().days().text(values.getFirst().at().toLocalDate());
        String last = texts.wording().days().text(values.getLast().at().toLocalDate());
        float y = place.getBottom() + 3;
        if (first.equals(last)) {
            write(canvas, Element.ALIGN_CENTER, first, (place.getLeft() + place.getRight()) / 2, y);
        } else {
            write(canvas, Element.ALIGN_LEFT, first, place.getLeft(), y);
            write(canvas, Element.ALIGN_RIGHT, last, place.getRight(), y);
        }
    }

    private void draw(PdfContentByte canvas, Mark mark) {
        canvas.saveState();
        canvas.setColorStroke(Ink.ACCENT.in(texts.style().theme()));
        canvas.setColorFill(Ink.ACCENT.in(texts.style().theme()));
        canvas.setLineWidth(1);
        if (mark.high() > mark.low()) {
            canvas.moveTo(mark.x(), mark.low());
            canvas.lineTo(mark.x(), mark.high());
            canvas.stroke();
        }
        canvas.circle(mark.x(), mark.middle(), RADIUS);
        if (mark.value().denied()) {
            canvas.stroke();
        } else {
            canvas.fill();
        }
        canvas.restoreState();
    }

    /** On the right of its mark; on the left where another's stands there. */
    private void drawLabel(PdfContentByte canvas, Mark mark, boolean onLeft) {
        float x = onLeft ? mark.x() - LABEL_DISTANCE : mark.x() + LABEL_DISTANCE;
        write(
                canvas,
                onLeft ? Element.ALIGN_RIGHT : Element.ALIGN_LEFT,
                mark.value().label(),
                x,
                mark.middle() - 3);
    }

    private void write(PdfContentByte canvas, int alignment, String text, float x, float y) {
        ColumnText.showTextAligned(canvas, alignment, texts.typesetter().phrase(text, TextStyle.LABEL), x, y, 0);
    }

    /** By time; evenly where all were published at once. */
    private float x(Rectangle place, int index) {
        long first = second(0);
        long span = second(values.size() - 1) - first;
        double share = span > 0 ? (double) (second(index) - first) / span : (double) index / (values.size() - 1);
        return (float) (place.getLeft() + MARGIN + share * (place.getWidth() - 3 * MARGIN));
    }

    private long second(int index) {
        return values.get(index).at().toEpochSecond(ZoneOffset.UTC);
    }

    private float y(Rectangle place, double value) {
        double lowest = values.stream().mapToDouble(TimedValue::low).min().orElse(0);
        double highest = values.stream().mapToDouble(TimedValue::high).max().orElse(0);
        double share = highest > lowest ? (value - lowest) / (highest - lowest) : 0.5;
        float bottom = place.getBottom() + AXIS + ABOVE;
        return (float) (bottom + share * (place.getTop() - ABOVE - bottom));
    }

    /** Where a value is drawn. */
    private record Mark(float x, float low, float high, TimedValue value) {
        float middle() {
            return (low + high) / 2;
        }

        /** Whether its label would stand on that of another. */
        boolean crowds(Mark other) {
            return x - other.x < LABEL_WIDTH && Math.abs(middle() - other.middle()) < LABEL_HEIGHT;
        }

        /** Whether it would be drawn over another with the same words. */
        boolean covers(Mark other) {
            return Math.abs(x - other.x) < RADIUS && value.label().equals(other.value.label());
        }
    }
}
