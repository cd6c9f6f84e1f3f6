package org.tallywire.reports.excel;

import static org.tallywire.reports.excel.CellValue.day;
import static org.tallywire.reports.excel.CellValue.number;
import static org.tallywire.reports.excel.CellValue.words;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.tallywire.report.ClaimRow;
import org.tallywire.reports.wording.CodeList;
import org.tallywire.reports.wording.Labels;
import org.tallywire.reports.wording.UnitNames;
import org.tallywire.reports.wording.Wording;

/** The sheet of claims: one row for what several sources tell of. */
final class ClaimsSheet {
    static final String KEY = "claims";

    private final Wording wording;
    private final Labels labels;
    private final UnitNames units;
    private final ClaimNames names;
    private final FigurePlaces figures;
    private final TopicNames topics;
    private final Map<String, String> changes;

    /** @param changes codes of what is different since the last run, by the claim's id */
    ClaimsSheet(
            Wording wording, ClaimNames names, FigurePlaces figures, TopicNames topics, Map<String, String> changes) {
        this.wording = wording;
        this.labels = wording.labels();
        this.units = wording.units();
        this.names = names;
        this.figures = figures;
        this.topics = topics;
        this.changes = changes;
    }

    SheetPlan<ClaimRow> plan() {
        List<Column<ClaimRow>> columns = new ArrayList<>(List.of(
                new Column<>(
                        "number",
                        14,
                        Look.Kind.QUIET,
                        c -> words(names.find(c.id()).orElseThrow())),
                new Column<>("effect", 18, Look.Kind.STRONG, c -> words(labels.of(CodeList.EFFECT, c.effect()))),
                new Column<>("counted", 16, Look.Kind.TEXT, c -> words(labels.of(CodeList.CLASS, c.countedClass()))),
                new Column<>("place", 26, Look.Kind.WRAPPED, c -> words(c.place())),
                new Column<>("from", 13, Look.Kind.TEXT, c -> day(c.from())),
                new Column<>("to", 13, Look.Kind.TEXT, c -> day(c.to())),
                new Column<>("lowest", 13, Look.Kind.NUMBER, c -> number(c.lowest())),
                new Column<>("highest", 13, Look.Kind.NUMBER, c -> number(c.highest())),
                new Column<>("latest", 13, Look.Kind.STRONG_NUMBER, c -> number(c.latest())),
                new Column<>("unit", 14, Look.Kind.TEXT, c -> words(units.of(c.unit(), c.unitName()))),
                new Column<>("sources", 16, Look.Kind.NUMBER, c -> number(c.independentSources())),
                new Column<>(
                        "agreement",
                        18,
                        Look.Kind.AGREEMENT,
                        c -> words(labels.agreement(c.agreement(), c.independentSources()))),
                new Column<>(
                        "change", 14, Look.Kind.CHANGE, c -> words(labels.of(CodeList.CHANGE, changes.get(c.id())))),
                new Column<>(
                        "figures", 11, Look.Kind.NUMBER, c -> number(c.figures().size())),
                new Column<>(
                        "first",
                        32,
                        Look.Kind.LINK,
                        c -> figures.firstOfClaim(c.id()).orElseGet(CellValue::nothing)),
                new Column<>("id", 20, Look.Kind.QUIET, c -> words(c.id()))));
        topics.column(ClaimRow::topics).ifPresent(column -> columns.add(columns.size() - 1, column));
        return new SheetPlan<>(KEY, columns.size() - 1, 2, wording.say("empty.claims"), columns);
    }
}
