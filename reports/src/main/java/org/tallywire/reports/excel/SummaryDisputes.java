package org.tallywire.reports.excel;

import static org.tallywire.reports.excel.CellValue.number;
import static org.tallywire.reports.excel.CellValue.words;

import java.util.List;
import java.util.stream.Collectors;
import org.tallywire.report.ClaimRow;
import org.tallywire.reports.digest.Digest;
import org.tallywire.reports.digest.Dispute;
import org.tallywire.reports.excel.SummaryGrid.Place;
import org.tallywire.reports.wording.Amounts;
import org.tallywire.reports.wording.CodeList;
import org.tallywire.reports.wording.Days;
import org.tallywire.reports.wording.FigureWords;
import org.tallywire.reports.wording.HeadWords;
import org.tallywire.reports.wording.Labels;

/** The part of the summary that tells where sources differ. */
record SummaryDisputes(Labels labels, Digest digest, RowPlaces claims) {
    private static final List<Place> PLACES = List.of(
            Place.of(Look.Kind.LINK),
            Place.of(Look.Kind.WRAPPED),
            Place.of(Look.Kind.WRAPPED),
            Place.of(Look.Kind.STRONG_NUMBER),
            new Place(Look.Kind.WRAPPED, 3),
            Place.of(Look.Kind.NUMBER),
            Place.of(Look.Kind.AGREEMENT));

    void write(SummaryGrid grid) {
        grid.line("Where sources differ", Look.Kind.HEADING);
        if (digest.disputes().isEmpty()) {
            grid.line("The sources in this selection do not contradict each other.", Look.Kind.NOTE);
        } else {
            table(grid);
        }
        grid.skip(1);
    }

    private void table(SummaryGrid grid) {
        grid.header(
                List.of(
                        "Effect",
                        "Place and time",
                        "Lowest–highest",
                        "Latest",
                        "What they say",
                        "Sources",
                        "Do they agree?"),
                PLACES);
        int first = grid.next();
        digest.disputes().forEach(dispute -> row(grid, dispute));
        new CodeColours(labels).apply(grid.sheet(), Look.Kind.AGREEMENT, SummaryGrid.LAST, first, grid.next() - 1);
        long hidden = digest.disputed() - digest.disputes().size();
        if (hidden > 0) {
            grid.line(Amounts.text(hidden) + " more in the sheet Claims.", Look.Kind.SUBTITLE);
        }
    }

    private void row(SummaryGrid grid, Dispute dispute) {
        ClaimRow claim = dispute.claim();
        grid.row(
                List.of(
                        effect(claim),
                        words(placeAndTime(claim)),
                        words(Amounts.range(claim.lowest(), claim.highest())),
                        number(claim.latest()),
                        words(said(dispute)),
                        number(claim.independentSources()),
                        words(labels.agreement(claim.agreement(), claim.independentSources()))),
                PLACES);
    }

    private CellValue effect(ClaimRow claim) {
        String effect = labels.of(CodeList.EFFECT, claim.effect());
        return claims.find(claim.id())
                .<CellValue>map(place -> new CellValue.Jump(place, effect))
                .orElseGet(() -> words(effect));
    }

    private static String placeAndTime(ClaimRow claim) {
        String when = Days.span(claim.from(), claim.to());
        return claim.place() == null ? when : claim.place() + (when.isEmpty() ? "" : ", " + when);
    }

    private String said(Dispute dispute) {
        FigureWords words = new FigureWords(labels);
        String told = dispute.statements().stream()
                .map(figure -> words.quantity(figure) + " (" + HeadWords.source(figure) + ")")
                .collect(Collectors.joining("; "));
        return dispute.leftOut() == 0 ? told : told + "; and " + dispute.leftOut() + " more";
    }
}
