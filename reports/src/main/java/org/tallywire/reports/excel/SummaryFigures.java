package org.tallywire.reports.excel;

import static org.tallywire.reports.excel.CellValue.number;
import static org.tallywire.reports.excel.CellValue.words;

import java.util.List;
import java.util.stream.Stream;
import org.tallywire.report.FigureRow;
import org.tallywire.reports.digest.Digest;
import org.tallywire.reports.digest.FigureGroup;
import org.tallywire.reports.digest.MainFigure;
import org.tallywire.reports.excel.SummaryGrid.Place;
import org.tallywire.reports.wording.Amounts;
import org.tallywire.reports.wording.Days;
import org.tallywire.reports.wording.FigureWords;
import org.tallywire.reports.wording.HeadWords;
import org.tallywire.reports.wording.Labels;

/** The part of the summary that shows the main figures. */
record SummaryFigures(Labels labels, Digest digest, RowPlaces figures) {
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
                PLACES);
        if (digest.groups().isEmpty()) {
            grid.line("No figures in this selection.", Look.Kind.NOTE);
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
        new CodeColours(labels).apply(grid.sheet(), Look.Kind.AGREEMENT, SummaryGrid.LAST, first, grid.next() - 1);
    }

    private String leftOut() {
        long shown = digest.groups().stream()
                .mapToLong(group -> group.shown().size())
                .sum();
        return Amounts.text(Math.max(0, digest.head().figures() - shown)) + " more figures in the sheet Figures.";
    }

    private void row(SummaryGrid grid, MainFigure main) {
        FigureRow figure = main.figure();
        FigureWords words = new FigureWords(labels);
        String span = Days.span(figure.eventEarliest(), figure.eventLatest());
        grid.row(
                List.of(
                        words(words.about(figure)),
                        link(figure, words.of(figure)),
                        words(figure.place()),
                        words(span.isEmpty() ? figure.eventDate() : span),
                        words(words.speaker(figure)),
                        words(HeadWords.outlet(figure)),
                        FiguresSheet.published(figure.published()),
                        number(main.sources()),
                        words(labels.agreement(main.agreement(), main.sources()))),
                PLACES);
    }

    private CellValue link(FigureRow figure, String shown) {
        return figures.find(figure.id())
                .<CellValue>map(place -> new CellValue.Jump(place, shown))
                .orElseGet(() -> words(shown));
    }
}
