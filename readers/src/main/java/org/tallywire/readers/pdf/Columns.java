package org.tallywire.readers.pdf;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Puts the words of a page into the order in which people read them. A gutter is a strip that stays empty over several
 * lines with prose on both of its sides; what stands above it is read first, then the left side, the right side, and what
 * stands below; each part is cut in the same way again. Stateless.
 */
final class Columns {
    private static final int DEEPEST = 12;
    private static final float STEP = 2;
    private static final int FEWEST_LINES = 3;

    /** Cells of a table have fewer words. */
    private static final double WORDS_OF_PROSE = 2.6;

    /** What stands farther from a column than so many lines does not belong to it. */
    private static final float APART = 1.8f;

    private Columns() {}

    /** Blocks of lines in reading order. */
    static List<List<Line>> of(Page page) {
        List<List<Line>> blocks = new ArrayList<>();
        cut(page.words(), 0, blocks);
        return blocks;
    }

    private static void cut(List<Word> words, int depth, List<List<Line>> blocks) {
        if (words.isEmpty()) {
            return;
        }
        List<Line> lines = Line.of(words);
        Gutter gutter = depth < DEEPEST ? widest(lines) : null;
        if (gutter == null) {
            blocks.add(lines);
            return;
        }
        cut(words(lines.subList(0, gutter.first)), depth + 1, blocks);
        List<Word> beside = words(lines.subList(gutter.first, gutter.end));
        cut(beside.stream().filter(word -> word.right() <= gutter.x).toList(), depth + 1, blocks);
        cut(beside.stream().filter(word -> word.right() > gutter.x).toList(), depth + 1, blocks);
        cut(words(lines.subList(gutter.end, lines.size())), depth + 1, blocks);
    }

    private static List<Word> words(List<Line> lines) {
        return lines.stream().flatMap(line -> line.words().stream()).toList();
    }

    /** The gutter with most lines at its sides. */
    private static @Nullable Gutter widest(List<Line> lines) {
        float left = Float.MAX_VALUE;
        float right = 0;
        float size = 0;
        for (Line line : lines) {
            left = Math.min(left, line.left());
            right = Math.max(right, line.right());
            size += line.size() / lines.size();
        }
        float half = Math.max(5, 0.7f * size) / 2;
        Gutter best = null;
        for (float x = left + 4 * half; x < right - 4 * half; x += STEP) {
            best = better(best, at(x, half, lines));
        }
        return best;
    }

    private static @Nullable Gutter better(@Nullable Gutter one, @Nullable Gutter other) {
        if (one == null || other == null) {
            return one == null ? other : one;
        }
        return other.lines > one.lines ? other : one;
    }

    /** The longest gutter at a place. */
    private static @Nullable Gutter at(float x, float half, List<Line> lines) {
        Gutter best = null;
        int first = 0;
        for (int i = 0; i <= lines.size(); i++) {
            if (i == lines.size() || isCrossed(lines.get(i), x - half, x + half)) {
                best = better(best, between(x, first, i, lines));
                first = i + 1;
            }
        }
        return best;
    }

    private static boolean isCrossed(Line line, float from, float to) {
        for (Word word : line.words()) {
            if (word.left() < to && word.right() > from) {
                return true;
            }
        }
        return false;
    }

    private static @Nullable Gutter between(float x, int from, int to, List<Line> lines) {
        Sides sides = new Sides(x, lines);
        int first = sides.withoutHead(from, to);
        int end = sides.withoutFoot(first, to);
        int left = sides.prose(first, end, true);
        int right = sides.prose(first, end, false);
        int fewer = Math.min(left, right);
        return fewer < FEWEST_LINES ? null : new Gutter(x, first, end, fewer);
    }

    /** @param lines on the side that has fewer */
    private record Gutter(float x, int first, int end, int lines) {}

    /** The lines at the sides of a place. */
    private record Sides(float x, List<Line> lines) {
        private boolean has(int line, boolean left) {
            List<Word> words = lines.get(line).words();
            return left ? words.getFirst().right() <= x : words.getLast().right() > x;
        }

        /** How many lines a side has; none where they are no prose. */
        int prose(int first, int end, boolean left) {
            int count = 0;
            int words = 0;
            for (int i = first; i < end; i++) {
                count += has(i, left) ? 1 : 0;
                for (Word word : lines.get(i).words()) {
                    words += word.right() <= x == left ? 1 : 0;
                }
            }
            return words < count * WORDS_OF_PROSE ? 0 : count;
        }

        /** Where the columns begin: a line of the right side alone, far above both, is none of theirs. */
        int withoutHead(int from, int to) {
            for (int i = from; i + 1 < to && !has(i, true); i++) {
                if (gap(i) > APART * lines.get(i).size()) {
                    return i + 1;
                }
            }
            return from;
        }

        /** Where they end: a line of the left side alone, far below both, is none of theirs. */
        int withoutFoot(int from, int to) {
            int end = to;
            for (int i = to - 1; i > from && !has(i, false); i--) {
                end = gap(i - 1) > APART * lines.get(i).size() ? i : end;
            }
            return end;
        }

        private float gap(int line) {
            return lines.get(line + 1).baseline() - lines.get(line).baseline();
        }
    }
}
