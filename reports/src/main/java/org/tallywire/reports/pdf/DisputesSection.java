package org.tallywire.reports.pdf;

import java.util.List;
import org.openpdf.text.DocumentException;
import org.openpdf.text.pdf.PdfPCell;
import org.openpdf.text.pdf.PdfPTable;
import org.tallywire.report.ClaimRow;
import org.tallywire.report.FigureRow;
import org.tallywire.reports.digest.Digest;
import org.tallywire.reports.digest.Dispute;
import org.tallywire.reports.wording.Amounts;
import org.tallywire.reports.wording.CodeList;
import org.tallywire.reports.wording.Days;
import org.tallywire.reports.wording.Direction;
import org.tallywire.reports.wording.FigureWords;
import org.tallywire.reports.wording.HeadWords;
import org.tallywire.reports.wording.Labels;

/** Where sources differ: what each of them says, side by side. */
record DisputesSection(Digest digest, Labels labels, FigureWords words) {
    private static final int LONGEST_NAME = 60;

    void write(Page page) throws DocumentException {
        page.section("Where sources differ");
        if (digest.disputes().isEmpty()) {
            page.add(page.cells()
                    .line("The sources in this selection do not contradict each other.", TextStyle.BODY, 2, 2));
            return;
        }
        for (Dispute dispute : digest.disputes()) {
            dispute(page, dispute);
        }
        long hidden = digest.disputed() - digest.disputes().size();
        if (hidden > 0) {
            String more = Amounts.counted(hidden, "more claim is", "more claims are");
            page.add(page.cells().line(more + " in the workbook, sheet Claims.", TextStyle.SMALL, 4, 0));
        }
    }

    private void dispute(Page page, Dispute dispute) throws DocumentException {
        Cells cells = page.cells();
        ClaimRow claim = dispute.claim();
        page.needRoom(90);
        page.bookmark(title(claim));
        PdfPTable table = Cells.table(29, 31, 25, 15);
        table.setSpacingBefore(6);
        table.setSpacingAfter(6);
        table.setHeaderRows(0);
        table.addCell(wide(cells.text(title(claim), TextStyle.GROUP)));
        table.addCell(wide(cells.text(summary(claim), TextStyle.BODY)));
        for (String heading : List.of("Figure", "Said by", "Published by", "On")) {
            table.addCell(Cells.underlined(cells.text(heading, TextStyle.HEADER)));
        }
        dispute.statements().forEach(figure -> statement(table, cells, figure));
        String rest = rest(dispute);
        if (!rest.isEmpty()) {
            table.addCell(wide(cells.text(rest, TextStyle.SMALL)));
        }
        page.addWhole(table);
    }

    private static PdfPCell wide(PdfPCell cell) {
        cell.setColspan(4);
        cell.setPaddingBottom(2);
        return cell;
    }

    private String title(ClaimRow claim) {
        StringBuilder title =
                new StringBuilder(MainFiguresSection.capitalized(labels.of(CodeList.EFFECT, claim.effect())));
        String counted = labels.of(CodeList.CLASS, claim.countedClass());
        title.append(counted.isEmpty() ? "" : ": " + counted);
        title.append(claim.place() == null ? "" : ", " + Excerpt.head(claim.place(), LONGEST_NAME));
        String when = Days.span(claim.from(), claim.to());
        return title.append(when.isEmpty() ? "" : ", " + when).toString();
    }

    private String summary(ClaimRow claim) {
        String range = Amounts.range(claim.lowest(), claim.highest());
        String latest = claim.latest() == null ? "" : "; the latest figure is " + Amounts.text(claim.latest());
        String sources = Amounts.counted(claim.independentSources(), "independent source", "independent sources");
        return (range.isEmpty() ? "" : "From " + range.replace("–", " to ") + latest + ". ") + sources + ": "
                + labels.agreement(claim.agreement(), claim.independentSources()) + ".";
    }

    private void statement(PdfPTable table, Cells cells, FigureRow figure) {
        table.addCell(Cells.underlined(cells.text(Excerpt.head(words.of(figure), LONGEST_NAME), TextStyle.STRONG)));
        table.addCell(Cells.underlined(cells.text(name(words.speaker(figure)), TextStyle.BODY)));
        table.addCell(Cells.underlined(cells.text(name(HeadWords.outlet(figure)), TextStyle.BODY)));
        table.addCell(Cells.underlined(cells.text(Days.publishedText(figure.published()), TextStyle.BODY)));
    }

    private static String name(String text) {
        return Direction.closed(Excerpt.head(text, LONGEST_NAME));
    }

    private static String rest(Dispute dispute) {
        String more = dispute.leftOut() == 0
                ? ""
                : Amounts.counted(dispute.leftOut(), "more figure", "more figures") + " in the workbook. ";
        String copies = dispute.copies() == 0
                ? ""
                : Amounts.counted(dispute.copies(), "figure", "figures") + " in copies of these texts not shown.";
        return more + copies;
    }
}
