package org.tallywire.readers.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/**
 * Words beside each other.
 *
 * @param words from left to right; not empty
 */
record Line(List<Word> words) {
    /** What is farther apart, in sizes of the font, is no space but the next cell of a table. */
    private static final float CELL = 2.5f;

    private static final String NEXT_CELL = " | ";
    private static final float GLUED = 0.12f;
    private static final Set<String> LENGTHS = Set.of("m", "km", "cm", "mm", "ft", "mi");

    Line {
        words = words.stream().sorted(Comparator.comparingDouble(Word::left)).toList();
    }

    /** Groups words into lines, from the top to the bottom. */
    static List<Line> of(List<Word> words) {
        List<List<Word>> rows = new ArrayList<>();
        List<Word> downwards = new ArrayList<>(words);
        downwards.sort(Comparator.comparingDouble(Word::baseline));
        for (Word word : downwards) {
            List<Word> row = rows.isEmpty() ? List.of() : rows.getLast();
            if (row.isEmpty() || !word.isBeside(largest(row))) {
                row = new ArrayList<>();
                rows.add(row);
            }
            row.add(word);
        }
        return rows.stream().map(Line::new).toList();
    }

    private static Word largest(List<Word> row) {
        Word largest = row.getFirst();
        for (Word word : row) {
            largest = word.size() > largest.size() ? word : largest;
        }
        return largest;
    }

    float left() {
        return words.getFirst().left();
    }

    float right() {
        float right = words.getFirst().right();
        for (Word word : words) {
            right = Math.max(right, word.right());
        }
        return right;
    }

    float baseline() {
        return largest(words).baseline();
    }

    float size() {
        return largest(words).size();
    }

    /** Width of the first word. */
    float firstWidth() {
        return words.getFirst().width();
    }

    /** Whether it is a row of a table. */
    boolean isRow() {
        boolean stretched = isStretched();
        for (int i = 1; i < words.size(); i++) {
            if (gap(words.get(i - 1), words.get(i), stretched).equals(NEXT_CELL)) {
                return true;
            }
        }
        return false;
    }

    /** Whether all words were drawn apart, to fill the width of a column. */
    private boolean isStretched() {
        float narrowest = Float.MAX_VALUE;
        float widest = 0;
        for (int i = 1; i < words.size(); i++) {
            float gap = words.get(i).left() - words.get(i - 1).right();
            narrowest = Math.min(narrowest, gap);
            widest = Math.max(widest, gap);
        }
        return words.size() > 2 && widest < 2 * narrowest;
    }

    /** The words with spaces between them, in the order in which they are read; without marks of notes. */
    String text() {
        StringBuilder text = new StringBuilder();
        boolean stretched = isStretched();
        Word before = null;
        for (Word word : words) {
            if (before == null) {
                text.append(word.text());
            } else if (isRaisedNumber(word, before)) {
                text.append(power(word, before));
                before = before.upTo(word.right());
                continue;
            } else {
                text.append(gap(before, word, stretched)).append(word.text());
            }
            before = word;
        }
        return VisualOrder.toLogical(text.toString());
    }

    private static String gap(Word before, Word word, boolean stretched) {
        float gap = word.left() - before.right();
        float size = Math.max(before.size(), word.size());
        if (gap < GLUED * size) {
            return "";
        }
        return gap > CELL * size && !stretched ? NEXT_CELL : " ";
    }

    private static boolean isRaisedNumber(Word word, Word before) {
        boolean raised =
                word.size() < 0.8f * before.size() && word.baseline() < before.baseline() - 0.15f * before.size();
        return raised && word.text().matches("[\\d,*†‡]+") && word.left() - before.right() < before.size() / 2;
    }

    /** Square and cubic units keep their power; any other raised number is the mark of a note. */
    private static String power(Word word, Word before) {
        boolean unit = LENGTHS.contains(before.text());
        return unit && word.text().equals("2") ? "²" : unit && word.text().equals("3") ? "³" : "";
    }
}
