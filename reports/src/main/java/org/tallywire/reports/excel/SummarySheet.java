package org.tallywire.reports.excel;

import static org.tallywire.reports.excel.CellValue.number;
import static org.tallywire.reports.excel.CellValue.words;

import java.util.List;
import java.util.stream.Collectors;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.tallywire.report.ClaimRow;
import org.tallywire.report.FigureRow;
import org.tallywire.report.ReportHead;
import org.tallywire.reports.digest.Digest;
import org.tallywire.reports.digest.Dispute;
import org.tallywire.reports.digest.FigureGroup;
import org.tallywire.reports.digest.MainFigure;
import org.tallywire.reports.wording.Amounts;
import org.tallywire.reports.wording.CodeList;
import org.tallywire.reports.wording.Days;
import org.tallywire.reports.wording.FigureWords;
import org.tallywire.reports.wording.HeadWords;
import org.tallywire.reports.wording.Labels;

/** The first sheet: what came in, the main figures, where sources differ, and two charts. */
final class SummarySheet {
    static final String NAME = "Summary";
    private static final List<Look.Kind> MAIN = List.of(
            Look.Kind.STRONG,
            Look.Kind.LINK,
            Look.Kind.WRAPPED,
            Look.Kind.WRAPPED,
            Look.Kind.WRAPPED,
            Look.Kind.WRAPPED,
            Look.Kind.TEXT,
            Look.Kind.NUMBER,
            Look.Kind.AGREEMENT);
    private static final List<Look.Kind> DISPUTE = List.of(
            Look.Kind.LINK,
            Look.Kind.WRAPPED,
            Look.Kind.WRAPPED,
            Look.Kind.WRAPPED,
            Look.Kind.TEXT,
            Look.Kind.STRONG_NUMBER,
            Look.Kind.NUMBER,
            Look.Kind.NUMBER,
            Look.Kind.AGREEMENT);

    private final Labels labels;
    private final FigureWords words;
    private final Digest digest;
    private final RowPlaces figures;
    private final RowPlaces claims;

    /**
     * @param figures places of the figures that the digest shows
     */
    SummarySheet(Labels labels, Digest digest, RowPlaces figures, RowPlaces claims) {
        this.labels = labels;
        this.words = new FigureWords(labels);
        this.digest = digest;
        this.figures = figures;
        this.claims = claims;
    }

    void write(SummaryGrid grid) {
        head(grid);
        mainFigures(grid);
        disputes(grid);
        new SummaryCharts(labels, digest).write(grid);
        losses(grid);
        SheetFinish.print(grid.sheet(), true);
        grid.sheet().setDisplayGridlines(false);
    }

    private void head(SummaryGrid grid) {
        grid.line("Who said which number?", Look.Kind.TITLE);
        grid.sheet().getRow(0).setHeightInPoints(30);
        grid.line(HeadWords.period(digest.head()), Look.Kind.SUBTITLE);
        grid.line(HeadWords.DISCLAIMER, Look.Kind.SUBTITLE);
        grid.skip(1);
        ReportHead head = digest.head();
        XSSFRow numbers = grid.row(
                List.of(
                        number(head.articles()),
                        number(digest.outletsNamed()),
                        number(head.copies()),
                        number(head.entities()),
                        number(head.figures()),
                        number(head.claims()),
                        number(digest.disputed()),
                        number(head.documents()),
                        number(head.quarantined())),
                List.of(Look.Kind.BIG));
        numbers.setHeightInPoints(32);
        XSSFRow captions = grid.row(
                List.of(
                        words("articles read"),
                        words("outlets"),
                        words("copies of another article"),
                        words("names"),
                        words("figures found"),
                        words("claims told"),
                        words("with sources that differ"),
                        words("documents"),
                        words("set aside")),
                List.of(Look.Kind.CAPTION));
        captions.setHeightInPoints(28);
        grid.skip(1);
    }

    private void mainFigures(SummaryGrid grid) {
        grid.line("Main figures", Look.Kind.HEADING);
        grid.header(
                List.of(
                        "Effect",
                        "Figure",
                        "Place",
                        "When",
                        "Who says it",
                        "Outlet",
                        "Published",
                        "Sources",
                        "Do they agree?"),
                MAIN);
        if (digest.groups().isEmpty()) {
            grid.line("No figures in this selection.", Look.Kind.NOTE);
        }
        for (FigureGroup group : digest.groups()) {
            group.shown().forEach(main -> mainFigure(grid, main));
        }
        grid.line(leftOut(), Look.Kind.SUBTITLE);
        grid.skip(1);
    }

    private String leftOut() {
        long shown = digest.groups().stream()
                .mapToLong(group -> group.shown().size())
                .sum();
        return Amounts.text(Math.max(0, digest.head().figures() - shown)) + " more figures in the sheet Figures.";
    }

    private void mainFigure(SummaryGrid grid, MainFigure main) {
        FigureRow figure = main.figure();
        String span = Days.span(figure.eventEarliest(), figure.eventLatest());
        grid.row(
                List.of(
                        words(words.about(figure)),
                        figureLink(figure),
                        words(figure.place()),
                        words(span.isEmpty() ? figure.eventDate() : span),
                        words(words.speaker(figure)),
                        words(figure.publisher()),
                        FiguresSheet.published(figure.published()),
                        number(main.sources()),
                        words(labels.agreement(main.agreement(), main.sources()))),
                MAIN);
    }

    private CellValue figureLink(FigureRow figure) {
        return figures.find(figure.id())
                .<CellValue>map(place -> new CellValue.Jump(place, words.of(figure)))
                .orElseGet(() -> words(words.of(figure)));
    }

    private void disputes(SummaryGrid grid) {
        grid.line("Where sources differ", Look.Kind.HEADING);
        if (digest.disputes().isEmpty()) {
            grid.line("The sources in this selection do not contradict each other.", Look.Kind.NOTE);
            grid.skip(1);
            return;
        }
        grid.header(
                List.of(
                        "Effect",
                        "What they say",
                        "Place",
                        "When",
                        "Lowest to highest",
                        "Latest",
                        "Figures",
                        "Sources",
                        "Do they agree?"),
                DISPUTE);
        digest.disputes().forEach(dispute -> dispute(grid, dispute));
        long hidden = digest.disputed() - digest.disputes().size();
        if (hidden > 0) {
            grid.line(Amounts.text(hidden) + " more in the sheet Claims.", Look.Kind.SUBTITLE);
        }
        grid.skip(1);
    }

    private void dispute(SummaryGrid grid, Dispute dispute) {
        ClaimRow claim = dispute.claim();
        grid.row(
                List.of(
                        claims.find(claim.id())
                                .<CellValue>map(
                                        place -> new CellValue.Jump(place, labels.of(CodeList.EFFECT, claim.effect())))
                                .orElse(CellValue.nothing()),
                        words(said(dispute)),
                        words(claim.place()),
                        words(Days.span(claim.from(), claim.to())),
                        words(Amounts.range(claim.lowest(), claim.highest())),
                        number(claim.latest()),
                        number(claim.figures().size()),
                        number(claim.independentSources()),
                        words(labels.agreement(claim.agreement(), claim.independentSources()))),
                DISPUTE);
    }

    private String said(Dispute dispute) {
        String told = dispute.statements().stream()
                .map(figure -> words.quantity(figure) + " (" + HeadWords.source(figure) + ")")
                .collect(Collectors.joining("; "));
        return dispute.leftOut() == 0 ? told : told + "; and " + dispute.leftOut() + " more";
    }

    private void losses(SummaryGrid grid) {
        Losses losses = grid.book().losses();
        if (losses.cutCells() > 0) {
            grid.line(
                    Amounts.counted(losses.cutCells(), "text was", "texts were")
                            + " too long for a cell and end in a mark; the export holds them whole.",
                    Look.Kind.SUBTITLE);
        }
        if (losses.replacedCharacters() > 0) {
            grid.line(
                    Amounts.counted(losses.replacedCharacters(), "character", "characters")
                            + " that no workbook can hold are shown as \uFFFD; the export holds them.",
                    Look.Kind.SUBTITLE);
        }
    }
}
