package org.tallywire.app.cli;

import java.util.List;
import org.tallywire.report.ClaimRow;
import org.tallywire.report.FigureRow;

/** A claim for people: what it is about, and what each source says. */
final class ClaimText {
    private final Console console;

    ClaimText(Console console) {
        this.console = console;
    }

    void print(ClaimHistory history) {
        ClaimRow claim = history.claim();
        console.result("Claim " + claim.id());
        console.result("");
        new TextTable()
                .row("about", ValueWords.subject(claim))
                .row("said", ValueWords.span(claim))
                .row("by", ValueWords.sources(claim) + "; " + ValueWords.agreement(claim))
                .row("why", history.story().reason())
                .print(console::result);
        console.result("");
        console.result("How it was told");
        new ClaimStoryText(console).print(history);
        more(history);
    }

    /** A line for each figure, in the order given. */
    void voices(List<FigureRow> figures) {
        TextTable table = new TextTable();
        figures.forEach(figure -> table.row(
                ShortId.of(figure.id()),
                figure.published() == null ? "undated" : figure.published(),
                figure.publisher() == null ? figure.articleLabel() : figure.publisher(),
                FigureText.brief(figure)));
        table.print(console::result);
    }

    void more(ClaimHistory history) {
        int left = history.claim().figures().size() - history.figures().size();
        if (left > 0) {
            console.result("  and " + left + " more in the workbook");
        }
    }
}
