package org.tallywire.reports.excel;

import static org.tallywire.reports.excel.CellValue.number;
import static org.tallywire.reports.excel.CellValue.words;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.tallywire.report.ArticleRow;
import org.tallywire.reports.wording.Days;
import org.tallywire.reports.wording.LocaleNames;
import org.tallywire.reports.wording.Wording;

/** The sheet of articles. */
final class ArticlesSheet {
    static final String KEY = "articles";
    private static final int PRINTED = 9;

    private final Wording wording;
    private final RowPlaces places;
    private final FigurePlaces figures;
    private final TopicNames topics;

    ArticlesSheet(Wording wording, RowPlaces places, FigurePlaces figures, TopicNames topics) {
        this.wording = wording;
        this.places = places;
        this.figures = figures;
        this.topics = topics;
    }

    SheetPlan<ArticleRow> plan() {
        LocaleNames names = wording.names();
        List<Column<ArticleRow>> columns = new ArrayList<>(List.of(
                new Column<>("title", 60, Look.Kind.PROSE, a -> words(a.label())),
                new Column<>("outlet", 22, Look.Kind.WRAPPED, a -> words(a.publisher())),
                new Column<>("authors", 24, Look.Kind.WRAPPED, a -> words(String.join("; ", a.authors()))),
                new Column<>("published", 18, Look.Kind.TEXT, ArticlesSheet::published),
                new Column<>("language", 12, Look.Kind.TEXT, a -> words(names.language(a.language()))),
                new Column<>("figures", 11, Look.Kind.NUMBER, a -> number(a.figures())),
                new Column<>(
                        "rows",
                        16,
                        Look.Kind.LINK,
                        a -> figures.ofArticle(a.id()).orElseGet(CellValue::nothing)),
                new Column<>(
                        "link",
                        38,
                        Look.Kind.LINK,
                        a -> a.url() == null ? CellValue.nothing() : new CellValue.Web(a.url())),
                new Column<>("copyOf", 32, Look.Kind.LINK, this::copyOf),
                new Column<>("similarity", 11, Look.Kind.NUMBER, a -> similarity(a.similarity())),
                new Column<>("source", 40, Look.Kind.QUIET, a -> words(a.source())),
                new Column<>("record", 20, Look.Kind.QUIET, a -> words(a.record())),
                new Column<>("dateFrom", 18, Look.Kind.QUIET, a -> words(a.publishedFoundIn())),
                new Column<>("id", 22, Look.Kind.QUIET, a -> words(a.id()))));
        topics.column(ArticleRow::topics).ifPresent(column -> columns.add(PRINTED, column));
        return new SheetPlan<>(
                KEY, topics.isEmpty() ? PRINTED : PRINTED + 1, 1, wording.say("empty.articles"), columns);
    }

    private static CellValue published(ArticleRow article) {
        return Days.publishedAt(article.published())
                .<CellValue>map(CellValue.Moment::new)
                .orElseGet(() -> FiguresSheet.published(article.published()));
    }

    private CellValue copyOf(ArticleRow article) {
        return places.find(article.copyOf())
                .<CellValue>map(place -> new CellValue.Jump(place, copyOfRow(place)))
                .orElseGet(() -> words(article.copyOf()));
    }

    private String copyOfRow(RowPlace place) {
        return wording.say("row.copied", Map.of("row", String.valueOf(place.row())));
    }

    private static CellValue similarity(@Nullable Double similarity) {
        return similarity == null || !Double.isFinite(similarity)
                ? CellValue.nothing()
                : new CellValue.Amount(BigDecimal.valueOf(similarity), NumberFormats.SHARE);
    }
}
