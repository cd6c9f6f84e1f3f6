package org.tallywire.reports.excel;

import static org.tallywire.reports.excel.CellValue.number;
import static org.tallywire.reports.excel.CellValue.words;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.tallywire.report.ChangeRow;
import org.tallywire.report.ClaimRow;
import org.tallywire.reports.wording.CodeList;
import org.tallywire.reports.wording.Wording;

/** The sheet of what is different since the last run: one row a claim, with what it said and what it says. */
final class ChangesSheet {
    static final String KEY = "changes";

    private final Wording wording;
    private final ClaimNames claims;

    ChangesSheet(Wording wording, ClaimNames claims) {
        this.wording = wording;
        this.claims = claims;
    }

    SheetPlan<ChangeRow> plan() {
        List<Column<ChangeRow>> columns = List.of(
                new Column<>(
                        "change",
                        13,
                        Look.Kind.CHANGE,
                        c -> words(wording.labels().of(CodeList.CHANGE, c.change()))),
                new Column<>(
                        "claim",
                        11,
                        Look.Kind.LINK,
                        c -> claims.link(c.isGone() ? null : c.claim().id())),
                new Column<>(
                        "what",
                        24,
                        Look.Kind.WRAPPED_STRONG,
                        c -> words(wording.heads().what(c.claim()))),
                new Column<>(
                        "where",
                        26,
                        Look.Kind.WRAPPED,
                        c -> words(wording.heads().whereAndWhen(c.claim()))),
                new Column<>("latestBefore", 12, Look.Kind.NUMBER, before(claim -> number(claim.latest()))),
                new Column<>("latest", 12, Look.Kind.STRONG_NUMBER, now(claim -> number(claim.latest()))),
                new Column<>("rangeBefore", 16, Look.Kind.SAID, before(claim -> words(range(claim)))),
                new Column<>("range", 16, Look.Kind.SAID, now(claim -> words(range(claim)))),
                new Column<>(
                        "sourcesBefore", 13, Look.Kind.NUMBER, before(claim -> number(claim.independentSources()))),
                new Column<>("sources", 13, Look.Kind.NUMBER, now(claim -> number(claim.independentSources()))),
                new Column<>("agreementBefore", 16, Look.Kind.AGREEMENT, before(claim -> words(agreement(claim)))),
                new Column<>("agreement", 16, Look.Kind.AGREEMENT, now(claim -> words(agreement(claim)))),
                new Column<>("joined", 13, Look.Kind.LINK, c -> claims.link(c.joined())),
                new Column<>(
                        "figuresBefore",
                        11,
                        Look.Kind.QUIET_NUMBER,
                        before(claim -> number(claim.figures().size()))),
                new Column<>(
                        "figures",
                        11,
                        Look.Kind.QUIET_NUMBER,
                        now(claim -> number(claim.figures().size()))),
                new Column<>("id", 20, Look.Kind.QUIET, c -> words(c.claim().id())));
        return new SheetPlan<>(KEY, columns.size() - 3, 2, wording.say("empty.changes"), columns);
    }

    private static Function<ChangeRow, CellValue> before(Function<ClaimRow, CellValue> value) {
        return change -> Optional.ofNullable(change.before()).map(value).orElseGet(CellValue::nothing);
    }

    private static Function<ChangeRow, CellValue> now(Function<ClaimRow, CellValue> value) {
        return change -> change.isGone() ? CellValue.nothing() : value.apply(change.claim());
    }

    private String range(ClaimRow claim) {
        return wording.amounts().range(claim.lowest(), claim.highest());
    }

    private String agreement(ClaimRow claim) {
        return wording.labels().agreement(claim.agreement(), claim.independentSources());
    }
}
