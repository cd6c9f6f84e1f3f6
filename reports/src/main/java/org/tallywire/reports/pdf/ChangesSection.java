package org.tallywire.reports.pdf;

import org.tallywire.report.ClaimRow;
import org.tallywire.reports.digest.ChangeWords;
import org.tallywire.reports.digest.Changes;
import org.tallywire.reports.wording.CodeList;
import org.tallywire.reports.wording.Direction;
import org.tallywire.reports.wording.Wording;

/** What is different since the last run: what claims said then, and what they say now. */
record ChangesSection(Changes changes, Wording wording, ChangeWords words) {
    private static final int LONGEST_NAME = 90;

    ChangesSection(Changes changes, Wording wording) {
        this(changes, wording, new ChangeWords(wording));
    }

    void write(Page page) {
        Texts texts = page.texts();
        page.section(wording.say("section.changes"));
        if (changes.shown().isEmpty()) {
            page.add(texts.line(wording.say("empty.changes"), TextStyle.BODY, 2, 2));
            return;
        }
        page.add(texts.line(words.counts(changes), TextStyle.BODY, 0, 4));
        page.add(table(texts));
        words.leftOut(changes).ifPresent(more -> page.add(texts.line(more, TextStyle.SMALL, 4, 0)));
    }

    private Grid table(Texts texts) {
        Grid table = Grid.table(16, 33, 25, 26)
                .heading(texts.heading(wording.columns().titles("summary", "change", "what", "before", "now")));
        changes.shown()
                .forEach(change -> table.row(
                        texts.cell(wording.labels().of(CodeList.CHANGE, change.change()), TextStyle.STRONG),
                        texts.cell(about(change.claim()), TextStyle.BODY),
                        texts.cell(words.before(change), TextStyle.BODY),
                        texts.cell(words.now(change), TextStyle.STRONG)));
        return table;
    }

    private String about(ClaimRow claim) {
        String where = wording.heads().whereAndWhen(claim);
        String what = MainFiguresSection.capitalized(wording.heads().what(claim));
        return what + (where.isEmpty() ? "" : ", " + Direction.closed(Excerpt.head(where, LONGEST_NAME)));
    }
}
