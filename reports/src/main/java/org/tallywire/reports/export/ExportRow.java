package org.tallywire.reports.export;

import java.math.BigDecimal;
import org.tallywire.report.ArticleRow;
import org.tallywire.report.ClaimRow;
import org.tallywire.report.DateRow;
import org.tallywire.report.FigureRow;
import org.tallywire.report.MentionRow;

/** The keys of each type of row, in the published order. */
final class ExportRow {
    private ExportRow() {}

    static void article(JsonLine line, ArticleRow row) {
        line.begin("article")
                .text("id", row.id())
                .text("source", row.source())
                .text("record", row.record())
                .text("title", row.title())
                .texts("authors", row.authors())
                .text("publisher", row.publisher())
                .text("published", row.published())
                .text("language", row.language())
                .text("url", row.url())
                .text("copy_of", row.copyOf())
                .text("text", row.body())
                .texts("topics", row.topics())
                .end();
    }

    static void mention(JsonLine line, MentionRow row) {
        line.begin("entity")
                .text("article", row.article())
                .number("begin", row.begin())
                .number("end", row.end())
                .text("text", row.text())
                .text("kind", row.kind())
                .text("entity", row.entity())
                .text("name", row.name())
                .text("country", row.country())
                .end();
    }

    static void date(JsonLine line, DateRow row) {
        line.begin("date")
                .text("article", row.article())
                .number("begin", row.begin())
                .number("end", row.end())
                .text("text", row.text())
                .text("kind", row.kind())
                .text("value", row.value())
                .text("earliest", row.earliest())
                .text("latest", row.latest())
                .end();
    }

    static void figure(JsonLine line, FigureRow row) {
        line.begin("figure")
                .text("id", row.id())
                .text("article", row.article())
                .number("begin", row.begin())
                .number("end", row.end())
                .text("text", row.text())
                .text("kind", row.kind())
                .number("value", row.value())
                .number("low", row.low())
                .number("high", row.high())
                .text("bound", row.bound())
                .text("unit", row.unit())
                .text("unit_name", row.unitName())
                .text("counted", row.counted())
                .text("counted_class", row.countedClass())
                .text("effect", row.effect())
                .text("trigger", row.trigger())
                .text("aggregation", row.aggregation())
                .text("part_of", row.partOf())
                .text("revises", row.revises())
                .text("place", row.place())
                .text("event_date", row.eventDate())
                .text("attributed_to", row.attributedTo())
                .text("cue", row.cue())
                .text("attribution", row.attribution())
                .text("certainty", row.certainty())
                .number("confidence", BigDecimal.valueOf(row.confidence()))
                .text("rule", row.rule())
                .text("claim", row.claim())
                .end();
    }

    static void claim(JsonLine line, ClaimRow row) {
        line.begin("claim")
                .text("id", row.id())
                .text("effect", row.effect())
                .text("counted_class", row.countedClass())
                .text("place", row.place())
                .text("from", row.from())
                .text("to", row.to())
                .number("lowest", row.lowest())
                .number("highest", row.highest())
                .number("latest", row.latest())
                .text("agreement", row.agreement())
                .number("independent_sources", row.independentSources())
                .texts("figures", row.figures())
                .texts("topics", row.topics())
                .text("unit", row.unit())
                .end();
    }
}
