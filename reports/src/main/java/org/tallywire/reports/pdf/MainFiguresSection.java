package org.tallywire.reports.pdf;

import java.util.ArrayList;
import java.util.List;
import org.openpdf.text.DocumentException;
import org.openpdf.text.Phrase;
import org.openpdf.text.pdf.PdfPCell;
import org.openpdf.text.pdf.PdfPTable;
import org.tallywire.report.FigureRow;
import org.tallywire.reports.digest.Digest;
import org.tallywire.reports.digest.FigureGroup;
import org.tallywire.reports.digest.MainFigure;
import org.tallywire.reports.wording.Amounts;
import org.tallywire.reports.wording.CodeList;
import org.tallywire.reports.wording.Days;
import org.tallywire.reports.wording.Direction;
import org.tallywire.reports.wording.FigureWords;
import org.tallywire.reports.wording.HeadWords;
import org.tallywire.reports.wording.Labels;

/** The main figures by effect, each with its sentence, who says it and where it was read. */
record MainFiguresSection(Digest digest, Labels labels, FigureWords words) {
    private static final int LONGEST_FIGURE = 70;
    private static final int LONGEST_NAME = 80;

    void write(Page page) throws DocumentException {
        page.section("Main figures");
        if (digest.groups().isEmpty()) {
            page.add(page.cells().line("No figures in this selection.", TextStyle.BODY, 2, 2));
        }
        for (FigureGroup group : digest.groups()) {
            group(page, group);
        }
        page.add(page.cells().line(leftOut(), TextStyle.SMALL, 6, 0));
    }

    private void group(Page page, FigureGroup group) throws DocumentException {
        String title = group.effect() == null
                ? labels.of(CodeList.KIND, group.kind())
                : labels.of(CodeList.EFFECT, group.effect());
        page.needRoom(70);
        page.bookmark(capitalized(title));
        page.add(page.cells().line(capitalized(title), TextStyle.GROUP, 6, 2));
        for (MainFigure main : group.shown()) {
            page.addWhole(entry(page.cells(), main));
        }
    }

    private PdfPTable entry(Cells cells, MainFigure main) {
        FigureRow figure = main.figure();
        PdfPTable entry = Cells.table(27, 73);
        PdfPCell figureCell = cells.text(Excerpt.head(words.of(figure), LONGEST_FIGURE), TextStyle.STRONG);
        figureCell.setRowspan(2);
        figureCell.setPaddingRight(10);
        figureCell.setPaddingTop(2);
        entry.addCell(figureCell);
        entry.addCell(sentence(cells, figure));
        PdfPCell source = cells.text(source(main), TextStyle.SMALL);
        source.setPaddingBottom(5);
        entry.addCell(source);
        return entry;
    }

    private static PdfPCell sentence(Cells cells, FigureRow figure) {
        Excerpt excerpt = Excerpt.of(figure);
        Phrase phrase = new Phrase(TextStyle.BODY.leading());
        cells.typesetter().append(phrase, excerpt.before(), TextStyle.BODY);
        cells.typesetter().append(phrase, excerpt.figure(), TextStyle.STRONG);
        cells.typesetter().append(phrase, excerpt.after(), TextStyle.BODY);
        PdfPCell cell = cells.sentence(phrase, excerpt.text(), TextStyle.BODY);
        cell.setPaddingTop(2);
        return cell;
    }

    private String source(MainFigure main) {
        FigureRow figure = main.figure();
        List<String> parts = new ArrayList<>();
        parts.add(capitalized(name(words.speaker(figure))));
        parts.add(name(HeadWords.source(figure)));
        String where = figure.place() == null ? "" : name(figure.place());
        String when = Days.span(figure.eventEarliest(), figure.eventLatest());
        if (!where.isEmpty() || !when.isEmpty()) {
            parts.add("event: " + where + (where.isEmpty() || when.isEmpty() ? "" : ", ") + when);
        }
        parts.add(
                main.sources() < 2
                        ? labels.agreement(null, 1)
                        : main.sources() + " independent sources: "
                                + labels.agreement(main.agreement(), main.sources()));
        return String.join("  ·  ", parts);
    }

    private static String name(String text) {
        return Direction.closed(Excerpt.head(text, LONGEST_NAME));
    }

    private String leftOut() {
        long shown = digest.groups().stream()
                .mapToLong(group -> group.shown().size())
                .sum();
        long hidden = Math.max(0, digest.head().figures() - shown);
        String further = digest.groupsLeftOut() == 0
                ? ""
                : " " + Amounts.counted(digest.groupsLeftOut(), "further effect is", "further effects are")
                        + " not shown.";
        return Amounts.counted(hidden, "more figure is", "more figures are") + " in the workbook." + further;
    }

    static String capitalized(String text) {
        return text.isEmpty() ? text : Character.toUpperCase(text.charAt(0)) + text.substring(1);
    }
}
