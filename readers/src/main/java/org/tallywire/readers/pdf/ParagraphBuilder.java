package org.tallywire.readers.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Joins lines into paragraphs, over the ends of columns and pages. Not thread-safe. */
final class ParagraphBuilder {
    private static final String BULLETS = "•●○▪■◦‣–—*";

    /** Symbols that only mark an item of a list; among them those of fonts for symbols, which have no meaning elsewhere. */
    private static final Pattern MARK = Pattern.compile("^[•●○▪■◦‣\\p{Co}]\\s+");

    /** Letters that are so much larger are those of a heading, whose lines are broken to look well. */
    private static final float HEADING = 1.15f;
    /** Of a line's width. */
    private static final float MUCH_ROOM = 0.3f;

    private static final String ENDS = ".?!:…”\"’)";

    private final Hyphens hyphens;
    private final float bodySize;
    private float lowest;
    private final List<TextBlock> paragraphs = new ArrayList<>();

    /** @param bodySize of most letters */
    ParagraphBuilder(Hyphens hyphens, float bodySize) {
        this.hyphens = hyphens;
        this.bodySize = bodySize;
    }

    List<TextBlock> paragraphs() {
        return List.copyOf(paragraphs);
    }

    /** Adds a block of lines. */
    void add(List<Line> block) {
        Shape shape = Shape.of(block);
        Line before = null;
        for (Line line : block) {
            if (before == null ? isContinued(line, shape) : !isApart(before, line, shape)) {
                extend(line, shape);
            } else {
                String text = MARK.matcher(line.text()).replaceFirst("");
                paragraphs.add(new TextBlock(text, line.size(), isFull(line, shape)));
            }
            before = line;
            lowest = line.baseline();
        }
    }

    private void extend(Line line, Shape shape) {
        TextBlock last = paragraphs.removeLast();
        float size = Math.max(last.size(), line.size());
        paragraphs.add(new TextBlock(hyphens.join(last.text(), line.text()), size, isFull(line, shape)));
    }

    private static boolean isFull(Line line, Shape shape) {
        return line.right() > shape.right - 0.12f * shape.width();
    }

    /** Whether a block goes on with the paragraph that the one before ended with. */
    private boolean isContinued(Line line, Shape shape) {
        @Nullable TextBlock last = paragraphs.isEmpty() ? null : paragraphs.getLast();
        if (last == null || Math.abs(last.size() - line.size()) > 0.1f * line.size()) {
            return false;
        }
        float gap = line.baseline() - lowest;
        if (gap > 0 && gap > 1.35f * shape.leading(line.size())) {
            return false;
        }
        boolean lower = Character.isLowerCase(line.text().codePointAt(0));
        boolean indented = line.left() - shape.left > 0.8f * line.size();
        return !endsSentence(last.text()) && !isBullet(line) && !indented && (lower || last.full());
    }

    /** Whether a new paragraph begins between two lines of a block. */
    private boolean isApart(Line before, Line line, Shape shape) {
        float size = line.size();
        if (Math.abs(before.size() - size) > 0.15f * size || isBullet(line) || before.isRow() || line.isRow()) {
            return true;
        }
        if (line.baseline() - before.baseline() > 1.35f * shape.leading(size)) {
            return true;
        }
        boolean indented = line.left() - shape.left > 0.8f * size && line.left() - before.left() > 0.8f * size;
        return indented && shape.startsAtLeft() || isBrokenOff(before, line, shape);
    }

    /** A line that ends although the next word would have fitted ends a paragraph; lines of a heading are balanced. */
    private boolean isBrokenOff(Line before, Line line, Shape shape) {
        if (line.size() > HEADING * bodySize
                || Character.isLowerCase(line.text().codePointAt(0))) {
            return false;
        }
        float room = shape.right - before.right();
        boolean fits = line.firstWidth() < room - 0.35f * line.size() - 0.02f * shape.width();
        return fits && (endsSentence(before.text()) || room > MUCH_ROOM * shape.width());
    }

    private static boolean endsSentence(String text) {
        return ENDS.indexOf(text.charAt(text.length() - 1)) >= 0;
    }

    private static boolean isBullet(Line line) {
        String text = line.text();
        boolean mark =
                BULLETS.indexOf(text.charAt(0)) >= 0 || Character.getType(text.charAt(0)) == Character.PRIVATE_USE;
        return mark && text.length() > 1 && text.charAt(1) == ' ';
    }

    /** @param leading from one line to the next, as it mostly is */
    private record Shape(float left, float right, float leading, boolean startsAtLeft) {
        static Shape of(List<Line> block) {
            float left = Float.MAX_VALUE;
            float right = 0;
            List<Float> gaps = new ArrayList<>();
            for (int i = 0; i < block.size(); i++) {
                left = Math.min(left, block.get(i).left());
                right = Math.max(right, block.get(i).right());
                if (i > 0) {
                    gaps.add(block.get(i).baseline() - block.get(i - 1).baseline());
                }
            }
            gaps.sort(null);
            float edge = left;
            long flush = block.stream()
                    .filter(line -> line.left() - edge < line.size() / 3)
                    .count();
            return new Shape(left, right, gaps.isEmpty() ? 0 : gaps.get(gaps.size() / 2), flush * 2 >= block.size());
        }

        float width() {
            return right - left;
        }

        /** Lines are set at one to one and a half times their size; what the most are is only believed within that. */
        float leading(float size) {
            return Math.clamp(leading, size, 1.7f * size);
        }
    }
}
