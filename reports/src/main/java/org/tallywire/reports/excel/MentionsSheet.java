package org.tallywire.reports.excel;

import static org.tallywire.reports.excel.CellValue.number;
import static org.tallywire.reports.excel.CellValue.words;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.tallywire.compact.Interner;
import org.tallywire.report.ArticleRow;
import org.tallywire.reports.wording.CodeList;
import org.tallywire.reports.wording.Labels;
import org.tallywire.reports.wording.Wording;

/** The sheet of mentions: one row for each article that names an entity, by entity. */
final class MentionsSheet {
    static final String KEY = "mentions";

    private final Wording wording;
    private final Labels labels;
    private final RowPlaces articles;
    private final Interner texts = new Interner();
    private final Map<String, Head> heads = new HashMap<>();

    /** What a row shows of its article. */
    private record Head(
            String label, @Nullable String outlet, @Nullable String published) {}

    /** A row: an entity in an article. */
    record Line(MentionPlaces.Entry entity, MentionPlaces.Named named) {}

    MentionsSheet(Wording wording, RowPlaces articles) {
        this.wording = wording;
        this.labels = wording.labels();
        this.articles = articles;
    }

    /** To be given all articles before the sheet is written. */
    void add(ArticleRow article) {
        String outlet = texts.internNullable(article.publisher());
        String published = texts.internNullable(article.published());
        heads.put(article.id(), new Head(article.label(), outlet, published));
    }

    SheetPlan<Line> plan() {
        List<Column<Line>> columns = List.of(
                new Column<>("name", 34, Look.Kind.STRONG, l -> words(l.entity.name())),
                new Column<>("kind", 14, Look.Kind.TEXT, l -> words(labels.of(CodeList.ENTITY, l.entity.kind()))),
                new Column<>("written", 34, Look.Kind.TEXT, l -> words(l.named.text())),
                new Column<>("times", 11, Look.Kind.NUMBER, l -> number(l.named.times())),
                new Column<>("article", 60, Look.Kind.LINK, this::article),
                new Column<>("outlet", 22, Look.Kind.WRAPPED, l -> words(head(l).outlet)),
                new Column<>("published", 13, Look.Kind.TEXT, l -> FiguresSheet.published(head(l).published)),
                new Column<>("id", 22, Look.Kind.QUIET, l -> words(l.entity.id())));
        return new SheetPlan<>(KEY, columns.size() - 1, 1, wording.say("empty.mentions"), columns);
    }

    private Head head(Line line) {
        return heads.getOrDefault(line.named.article(), new Head(line.named.article(), null, null));
    }

    private CellValue article(Line line) {
        return articles.jump(line.named.article(), head(line).label);
    }
}
