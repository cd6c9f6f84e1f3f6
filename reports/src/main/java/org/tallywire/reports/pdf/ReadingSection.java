package org.tallywire.reports.pdf;

import java.util.ArrayList;
import java.util.List;
import org.tallywire.reports.wording.CodeLabel;
import org.tallywire.reports.wording.CodeList;
import org.tallywire.reports.wording.Labels;

/** The words of this summary, explained. */
record ReadingSection(Labels labels) {
    void write(Page page) {
        page.section("How to read this");
        page.add(page.texts()
                .line(
                        "The main figures are chosen by effect, then by the number of independent sources, then by day"
                                + " of publication; copies of one agency text count once. Words in brackets are"
                                + " understood, not written.",
                        TextStyle.SMALL,
                        0,
                        4));
        page.add(words(page.texts()));
    }

    /** Agreement on the left, certainty on the right. */
    private Grid words(Texts texts) {
        Grid table = Grid.layout(13, 36, 2, 13, 36);
        List<CodeLabel> left = labels.list(CodeList.AGREEMENT);
        List<CodeLabel> right = labels.list(CodeList.CERTAINTY);
        for (int row = 0; row < Math.max(left.size(), right.size()); row++) {
            List<Cell> cells = new ArrayList<>(word(texts, left, row));
            cells.add(Cell.of());
            cells.addAll(word(texts, right, row));
            table.row(cells);
        }
        return table;
    }

    private static List<Cell> word(Texts texts, List<CodeLabel> labels, int row) {
        return row < labels.size()
                ? List.of(
                        Cell.of(texts.text(labels.get(row).label(), TextStyle.HEADER))
                                .padded(0, 4, 2, 0),
                        Cell.of(texts.text(labels.get(row).meaning(), TextStyle.SMALL)))
                : List.of(Cell.of(), Cell.of());
    }
}
