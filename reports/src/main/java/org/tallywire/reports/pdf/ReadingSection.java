package org.tallywire.reports.pdf;

import java.util.ArrayList;
import java.util.List;
import org.tallywire.reports.wording.CodeLabel;
import org.tallywire.reports.wording.CodeList;
import org.tallywire.reports.wording.Wording;

/** The words of this summary, explained. */
record ReadingSection(Wording wording) {
    void write(Page page) {
        page.section(wording.say("sheet.guide"));
        page.add(page.texts().line(wording.say("reading.main"), TextStyle.SMALL, 0, 4));
        page.add(words(page.texts()));
    }

    /** Agreement on the left, certainty on the right. */
    private Grid words(Texts texts) {
        Grid table = Grid.layout(13, 36, 2, 13, 36);
        List<CodeLabel> left = wording.labels().list(CodeList.AGREEMENT);
        List<CodeLabel> right = wording.labels().list(CodeList.CERTAINTY);
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
