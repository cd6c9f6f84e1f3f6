package org.tallywire.app.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** Columns of text, each as wide as its widest cell; the last one runs on. Not thread-safe. */
final class TextTable {
    private static final String INDENT = "  ";
    private static final String GAP = "  ";

    private final List<List<String>> rows = new ArrayList<>();
    private final List<Integer> widths = new ArrayList<>();

    TextTable row(String... cells) {
        rows.add(List.of(cells));
        for (int column = 0; column < cells.length - 1; column++) {
            if (column == widths.size()) {
                widths.add(0);
            }
            widths.set(column, Math.max(widths.get(column), width(cells[column])));
        }
        return this;
    }

    void print(Consumer<String> line) {
        for (List<String> row : rows) {
            line.accept(text(row));
        }
    }

    private String text(List<String> row) {
        StringBuilder text = new StringBuilder(INDENT);
        for (int column = 0; column < row.size() - 1; column++) {
            String cell = row.get(column);
            text.append(cell).repeat(" ", widths.get(column) - width(cell)).append(GAP);
        }
        return text.append(row.getLast()).toString().stripTrailing();
    }

    private static int width(String cell) {
        return cell.codePointCount(0, cell.length());
    }
}
