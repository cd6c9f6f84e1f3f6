package org.tallywire.reports.export;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.tallywire.report.FigureRow;

/**
 * A column of the table of figures.
 *
 * @param name its heading
 * @param field what stands in it, ready for the file
 */
record FigureColumn(String name, BiFunction<FigureRow, ArticleColumns, String> field) {
    /** All columns, in their published order. */
    static final List<FigureColumn> ALL = List.of(
            new FigureColumn("id", text(FigureRow::id)),
            new FigureColumn("published", text(FigureRow::published)),
            new FigureColumn("publisher", text(FigureRow::publisher)),
            new FigureColumn("title", (figure, article) -> CsvText.safe(article.title())),
            new FigureColumn("kind", text(FigureRow::kind)),
            new FigureColumn("text", text(FigureRow::text)),
            new FigureColumn("value", number(FigureRow::value)),
            new FigureColumn("low", number(FigureRow::low)),
            new FigureColumn("high", number(FigureRow::high)),
            new FigureColumn("bound", text(FigureRow::bound)),
            new FigureColumn("unit", text(FigureRow::unit)),
            new FigureColumn("unit_name", text(FigureRow::unitName)),
            new FigureColumn("counted", text(FigureRow::counted)),
            new FigureColumn("counted_lemma", text(FigureRow::countedLemma)),
            new FigureColumn("counted_class", text(FigureRow::countedClass)),
            new FigureColumn("effect", text(FigureRow::effect)),
            new FigureColumn("trigger", text(FigureRow::trigger)),
            new FigureColumn("aggregation", text(FigureRow::aggregation)),
            new FigureColumn("part_of", text(FigureRow::partOf)),
            new FigureColumn("revises", text(FigureRow::revises)),
            new FigureColumn("place", text(FigureRow::place)),
            new FigureColumn("event_date", text(FigureRow::eventDate)),
            new FigureColumn("event_earliest", (figure, article) -> plain(figure.eventEarliest())),
            new FigureColumn("event_latest", (figure, article) -> plain(figure.eventLatest())),
            new FigureColumn("attributed_to", text(FigureRow::attributedTo)),
            new FigureColumn("cue", text(FigureRow::cue)),
            new FigureColumn("attribution", text(FigureRow::attribution)),
            new FigureColumn("certainty", text(FigureRow::certainty)),
            new FigureColumn("confidence", number(figure -> BigDecimal.valueOf(figure.confidence()))),
            new FigureColumn("rule", text(FigureRow::rule)),
            new FigureColumn("claim", text(FigureRow::claim)),
            new FigureColumn("sentence", text(FigureRow::sentence)),
            new FigureColumn("article", text(FigureRow::article)),
            new FigureColumn("begin", (figure, article) -> plain(figure.begin())),
            new FigureColumn("end", (figure, article) -> plain(figure.end())),
            new FigureColumn("source", (figure, article) -> CsvText.safe(article.source())),
            new FigureColumn("language", (figure, article) -> CsvText.safe(article.language())),
            new FigureColumn("url", (figure, article) -> CsvText.safe(article.url())),
            new FigureColumn("copy_of", (figure, article) -> CsvText.safe(article.copyOf())));

    static List<String> names() {
        return ALL.stream().map(FigureColumn::name).toList();
    }

    static List<String> fields(FigureRow figure, ArticleColumns article) {
        return ALL.stream().map(column -> column.field.apply(figure, article)).toList();
    }

    private static BiFunction<FigureRow, ArticleColumns, String> text(Function<FigureRow, @Nullable String> field) {
        return (figure, article) -> CsvText.safe(field.apply(figure));
    }

    private static BiFunction<FigureRow, ArticleColumns, String> number(
            Function<FigureRow, @Nullable BigDecimal> field) {
        return (figure, article) -> {
            BigDecimal number = field.apply(figure);
            return number == null ? "" : PlainNumber.of(number);
        };
    }

    private static String plain(@Nullable Object value) {
        return value == null ? "" : value.toString();
    }
}
