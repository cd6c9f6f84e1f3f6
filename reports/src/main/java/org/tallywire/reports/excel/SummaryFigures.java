package org.tallywire.reports.excel;

import static org.tallywire.reports.excel.CellValue.number;
import static org.tallywire.reports.excel.CellValue.words;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.tallywire.report.FigureRow;
import org.tallywire.reports.digest.Digest;
import org.tallywire.reports.digest.FigureGroup;
import org.tallywire.reports.digest.MainFigure;
import org.tallywire.reports.excel.SummaryGrid.Place;
import org.tallywire.reports.wording.FigureWords;
import org.tallywire.reports.wording.Wording;

/** The part of the summary that shows the main figures. */
record SummaryFigures(Wording wording, Digest digest, RowPlaces figures) {
    private static final List<Place> PLACES = Stream.of(
                    Look.Kind.STRONG,
                    Look.Kind.LINK,
                    Look.Kind.WRAPPED,
                    Look.Kind.WRAPPED,
                    Look.Kind.WRAPPED,
                    Look.Kind.WRAPPED,
                    Look.Kind.TEXT,
                    Look.Kind.NUMBER,
                    Look.Kind.AGREEMENT)
            .map(Place::of)
            .toList();

    void write(SummaryGrid grid) {
        grid.line(wording.say("section.main"), Look.Kind.HEADING);
        grid.header(
                wording.columns()
                        .titles(
                                SummarySheet.KEY,
                                "effect",
                                "figure",
                                "place",
                                "when",
                                "speaker",
                                "outlet",
                                "published",
                                "sources",
                                "agreement"),
                PLACES);
        if (digest.groups().isEmpty()) {
            grid.line(wording.say("empty.figures"), Look.Kind.NOTE);
        } else {
            rows(grid);
        }
        grid.line(leftOut(), Look.Kind.SUBTITLE);
        grid.skip(1);
    }

    private void rows(SummaryGrid grid) {
        int first = grid.next();
        for (FigureGroup group : digest.groups()) {
            group.shown().forEach(main -> row(grid, main));
        }
        new CodeColours(wording.labels())
                .apply(grid.sheet(), Look.Kind.AGREEMENT, SummaryGrid.LAST, first, grid.next() - 1);
    }

    private String leftOut() {
        return wording.say(
                "summary.figures.more",
                Map.of("count", digest.figuresLeftOut(), "sheet", wording.sheet(FiguresSheet.KEY)));
    }

    private void row(SummaryGrid grid, MainFigure main) {
        FigureRow figure = main.figure();
        FigureWords words = wording.figures();
        String span = wording.days().span(figure.eventEarliest(), figure.eventLatest());
        grid.row(
                List.of(
                        words(words.about(figure)),
                        figures.jump(figure.id(), words.of(figure)),
                        words(figure.place()),
                        words(span.isEmpty() ? figure.eventDate() : span),
                        words(words.speaker(figure)),
                        words(wording.heads().outlet(figure)),
                        FiguresSheet.published(figure.published()),
                        number(main.sources()),
                        words(wording.labels().agreement(main.agreement(), main.sources()))),
                PLACES);
    }
}
