package org.tallywire.reports.excel;

import static org.tallywire.reports.excel.CellValue.number;
import static org.tallywire.reports.excel.CellValue.words;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.tallywire.report.ClaimRow;
import org.tallywire.reports.digest.Digest;
import org.tallywire.reports.digest.Dispute;
import org.tallywire.reports.excel.SummaryGrid.Place;
import org.tallywire.reports.wording.CodeList;
import org.tallywire.reports.wording.FigureWords;
import org.tallywire.reports.wording.Wording;

/** The part of the summary that tells where sources differ. */
record SummaryDisputes(Wording wording, Digest digest, RowPlaces claims) {
    private static final List<Place> PLACES = List.of(
            Place.of(Look.Kind.LINK),
            Place.of(Look.Kind.WRAPPED),
            Place.of(Look.Kind.WRAPPED),
            Place.of(Look.Kind.STRONG_NUMBER),
            new Place(Look.Kind.WRAPPED, 3),
            Place.of(Look.Kind.NUMBER),
            Place.of(Look.Kind.AGREEMENT));

    void write(SummaryGrid grid) {
        grid.line(wording.say("section.disputes"), Look.Kind.HEADING);
        if (digest.disputes().isEmpty()) {
            grid.line(wording.say("empty.disputes"), Look.Kind.NOTE);
        } else {
            table(grid);
        }
        grid.skip(1);
    }

    private void table(SummaryGrid grid) {
        grid.header(
                wording.columns()
                        .titles(SummarySheet.KEY, "effect", "where", "range", "latest", "said", "sources", "agreement"),
                PLACES);
        int first = grid.next();
        digest.disputes().forEach(dispute -> row(grid, dispute));
        new CodeColours(wording.labels())
                .apply(grid.sheet(), Look.Kind.AGREEMENT, SummaryGrid.LAST, first, grid.next() - 1);
        long hidden = digest.disputesLeftOut();
        if (hidden > 0) {
            grid.line(
                    wording.say(
                            "summary.disputes.more", Map.of("count", hidden, "sheet", wording.sheet(ClaimsSheet.KEY))),
                    Look.Kind.SUBTITLE);
        }
    }

    private void row(SummaryGrid grid, Dispute dispute) {
        ClaimRow claim = dispute.claim();
        grid.row(
                List.of(
                        effect(claim),
                        words(wording.heads().whereAndWhen(claim)),
                        words(wording.amounts().range(claim.lowest(), claim.highest())),
                        number(claim.latest()),
                        words(said(dispute)),
                        number(claim.independentSources()),
                        words(wording.labels().agreement(claim.agreement(), claim.independentSources()))),
                PLACES);
    }

    private CellValue effect(ClaimRow claim) {
        return claims.jump(claim.id(), wording.labels().of(CodeList.EFFECT, claim.effect()));
    }

    private String said(Dispute dispute) {
        FigureWords words = wording.figures();
        String told = dispute.statements().stream()
                .map(figure -> words.quantity(figure) + " (" + wording.heads().source(figure) + ")")
                .collect(Collectors.joining("; "));
        return dispute.leftOut() == 0
                ? told
                : told + "; " + wording.say("summary.said.more", Map.of("count", dispute.leftOut()));
    }
}
