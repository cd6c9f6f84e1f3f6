package org.tallywire.reports.excel;

import static org.tallywire.reports.excel.CellValue.number;
import static org.tallywire.reports.excel.CellValue.words;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tallywire.report.EntityRow;
import org.tallywire.reports.wording.CodeList;
import org.tallywire.reports.wording.Labels;
import org.tallywire.reports.wording.LocaleNames;
import org.tallywire.reports.wording.Wording;

/** The sheet of entities: one row an entry, with all the ways it is written. */
final class EntitiesSheet {
    static final String KEY = "entities";
    private static final String DEGREES = "0.0000";

    private EntitiesSheet() {}

    static SheetPlan<EntityRow> plan(Wording wording, MentionPlaces places) {
        Labels labels = wording.labels();
        LocaleNames names = wording.names();
        List<Column<EntityRow>> columns = List.of(
                new Column<>("name", 34, Look.Kind.STRONG, e -> words(e.name())),
                new Column<>("kind", 14, Look.Kind.TEXT, e -> words(labels.of(CodeList.ENTITY, e.kind()))),
                new Column<>("country", 22, Look.Kind.TEXT, e -> words(names.country(e.country()))),
                new Column<>("variants", 60, Look.Kind.PROSE, e -> words(String.join("; ", e.variants()))),
                new Column<>("mentions", 11, Look.Kind.NUMBER, e -> number(e.mentions())),
                new Column<>("articles", 11, Look.Kind.NUMBER, e -> number(e.articles())),
                new Column<>("rows", 16, Look.Kind.LINK, e -> places.linkOf(e).orElseGet(CellValue::nothing)),
                new Column<>("first", 13, Look.Kind.TEXT, e -> FiguresSheet.published(e.firstSeen())),
                new Column<>("last", 13, Look.Kind.TEXT, e -> FiguresSheet.published(e.lastSeen())),
                new Column<>("latitude", 11, Look.Kind.QUIET_NUMBER, e -> degrees(e.latitude())),
                new Column<>("longitude", 11, Look.Kind.QUIET_NUMBER, e -> degrees(e.longitude())),
                new Column<>("id", 22, Look.Kind.QUIET, e -> words(e.id())));
        return new SheetPlan<>(KEY, columns.size() - 3, 1, wording.say("empty.entities"), columns);
    }

    private static CellValue degrees(@Nullable Double value) {
        return value == null || !Double.isFinite(value)
                ? CellValue.nothing()
                : new CellValue.Amount(BigDecimal.valueOf(value), DEGREES);
    }
}
