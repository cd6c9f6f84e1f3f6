package org.tallywire.reports;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.tallywire.lexicon.DataFolder;
import org.tallywire.lexicon.DataRow;
import org.tallywire.report.ArticleRow;
import org.tallywire.report.ChangeRow;
import org.tallywire.report.ClaimRow;
import org.tallywire.report.EntityRow;
import org.tallywire.report.FigureRow;
import org.tallywire.report.QuarantineRow;
import org.tallywire.report.ReportHead;
import org.tallywire.report.Selection;

/** Facts about invented events at invented places, read from data files: two events on which sources disagree. */
public final class InventedFacts {
    public static final Instant GENERATED_AT = Instant.parse("2031-03-09T02:05:00Z");

    private final DataFolder folder = DataFolder.onClassPath("invented");
    private final Map<String, ArticleRow> articles = new HashMap<>();
    private final Map<String, Integer> figuresOfArticle = new HashMap<>();

    private InventedFacts() {}

    /** A rich set: ten articles, two of them not in Latin letters, one copy, two documents set aside. */
    public static MemoryFacts rich() {
        return new InventedFacts().read();
    }

    /** No facts at all. */
    public static MemoryFacts none() {
        ReportHead head = new ReportHead(GENERATED_AT, Selection.ALL, null, null, 0, 0, 0, 0, 0, 0, 0, 0);
        return new MemoryFacts(head, List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of());
    }

    /** The same facts with other figures and claims. */
    public static MemoryFacts with(MemoryFacts facts, List<FigureRow> figures, List<ClaimRow> claims) {
        return new MemoryFacts(
                facts.head(),
                facts.articles(),
                facts.entities(),
                figures,
                claims,
                facts.quarantined(),
                facts.corrections(),
                facts.changes());
    }

    /** The same figure of something else. */
    public static FigureRow counting(FigureRow figure, String counted) {
        return new FigureRow(
                figure.id(),
                figure.article(),
                figure.begin(),
                figure.end(),
                figure.text(),
                figure.kind(),
                figure.value(),
                figure.low(),
                figure.high(),
                figure.bound(),
                figure.unit(),
                figure.unitName(),
                counted,
                figure.countedLemma(),
                figure.countedClass(),
                figure.effect(),
                figure.trigger(),
                figure.aggregation(),
                figure.partOf(),
                figure.revises(),
                figure.placeId(),
                figure.place(),
                figure.eventDate(),
                figure.eventEarliest(),
                figure.eventLatest(),
                figure.attributedTo(),
                figure.attributedToId(),
                figure.cue(),
                figure.attribution(),
                figure.certainty(),
                figure.confidence(),
                figure.rule(),
                figure.claim(),
                figure.sentence(),
                figure.sentenceBegin(),
                figure.articleLabel(),
                figure.publisher(),
                figure.published());
    }

    /** The same claim under another id. */
    public static ClaimRow named(ClaimRow claim, String id) {
        return new ClaimRow(
                id,
                claim.effect(),
                claim.countedClass(),
                claim.unit(),
                claim.unitName(),
                claim.place(),
                claim.from(),
                claim.to(),
                claim.lowest(),
                claim.highest(),
                claim.latest(),
                claim.agreement(),
                claim.independentSources(),
                claim.figures(),
                claim.topics());
    }

    private MemoryFacts read() {
        rows("articles.csv").forEach(row -> articles.put(row.get("id"), article(row)));
        List<FigureRow> figures = new ArrayList<>();
        rows("figures.csv").forEach(row -> figures.add(figure(row)));
        List<ArticleRow> inOrder = articles.values().stream()
                .sorted(Comparator.comparing(ArticleRow::id))
                .map(this::withCount)
                .toList();
        List<ClaimRow> claims =
                rows("claims.csv").stream().map(row -> claim(row, figures)).toList();
        List<EntityRow> entities =
                rows("entities.csv").stream().map(InventedFacts::entity).toList();
        List<QuarantineRow> quarantined =
                rows("quarantine.csv").stream().map(InventedFacts::quarantined).toList();
        ReportHead head = new ReportHead(
                GENERATED_AT,
                Selection.ALL,
                LocalDate.of(2031, 3, 2),
                LocalDate.of(2031, 3, 8),
                9,
                inOrder.size(),
                1,
                entities.size(),
                14,
                figures.size(),
                claims.size(),
                quarantined.size());
        return new MemoryFacts(head, inOrder, entities, figures, claims, quarantined, List.of(), changes(claims));
    }

    private List<DataRow> rows(String file) {
        return folder.getTable(file).rows();
    }

    private static ArticleRow article(DataRow row) {
        return new ArticleRow(
                row.get("id"),
                row.get("source"),
                text(row, "record"),
                text(row, "title"),
                row.list("authors"),
                text(row, "publisher"),
                text(row, "published"),
                text(row, "foundIn"),
                text(row, "language"),
                text(row, "url"),
                text(row, "copyOf"),
                row.find("similarity").map(Double::valueOf).orElse(null),
                row.get("body"),
                0,
                List.of());
    }

    private ArticleRow withCount(ArticleRow article) {
        return new ArticleRow(
                article.id(),
                article.source(),
                article.record(),
                article.title(),
                article.authors(),
                article.publisher(),
                article.published(),
                article.publishedFoundIn(),
                article.language(),
                article.url(),
                article.copyOf(),
                article.similarity(),
                article.body(),
                figuresOfArticle.getOrDefault(article.id(), 0),
                article.topics());
    }

    private FigureRow figure(DataRow row) {
        ArticleRow article =
                Optional.ofNullable(articles.get(row.get("article"))).orElseThrow();
        String body = article.body();
        int after = body.indexOf(row.get("after"));
        int begin = body.indexOf(row.get("text"), after + row.get("after").length());
        if (after < 0 || begin < 0) {
            throw row.faulty("the body does not hold \"" + row.get("text") + "\"", "mend the test data");
        }
        int sentenceBegin = body.lastIndexOf(". ", begin) < 0 ? 0 : body.lastIndexOf(". ", begin) + 2;
        int sentenceEnd = body.indexOf(". ", begin) < 0 ? body.length() : body.indexOf(". ", begin) + 1;
        int number = figuresOfArticle.merge(article.id(), 1, Integer::sum) - 1;
        return new FigureRow(
                article.id() + "-" + number,
                article.id(),
                begin,
                begin + row.get("text").length(),
                row.get("text"),
                row.get("kind"),
                number(row, "value"),
                number(row, "low"),
                number(row, "high"),
                row.get("bound"),
                text(row, "unit"),
                text(row, "unitName"),
                text(row, "counted"),
                text(row, "lemma"),
                text(row, "class"),
                text(row, "effect"),
                text(row, "trigger"),
                row.get("aggregation"),
                text(row, "partOf"),
                text(row, "revises"),
                text(row, "place"),
                text(row, "place"),
                text(row, "eventDate"),
                day(row, "earliest"),
                day(row, "latest"),
                text(row, "speaker"),
                text(row, "speakerId"),
                text(row, "cue"),
                row.get("attribution"),
                row.get("certainty"),
                Double.parseDouble(row.get("confidence")),
                row.get("rule"),
                text(row, "claim"),
                body.substring(sentenceBegin, sentenceEnd),
                sentenceBegin,
                article.label(),
                article.publisher(),
                article.published());
    }

    private static ClaimRow claim(DataRow row, List<FigureRow> figures) {
        return new ClaimRow(
                row.get("id"),
                row.get("effect"),
                text(row, "class"),
                null,
                null,
                text(row, "place"),
                day(row, "from"),
                day(row, "to"),
                number(row, "lowest"),
                number(row, "highest"),
                number(row, "latest"),
                row.get("agreement"),
                Integer.parseInt(row.get("sources")),
                figures.stream()
                        .filter(figure -> row.get("id").equals(figure.claim()))
                        .map(FigureRow::id)
                        .toList(),
                List.of());
    }

    /** Claims of {@code former.csv} are changed where there are such claims, else gone; the others new where a row says so. */
    private List<ChangeRow> changes(List<ClaimRow> claims) {
        Map<String, ClaimRow> present = claims.stream().collect(Collectors.toMap(ClaimRow::id, claim -> claim));
        List<ChangeRow> changes = new ArrayList<>();
        for (DataRow row : rows("former.csv")) {
            ClaimRow before = claim(row, List.of());
            ClaimRow claim = present.getOrDefault(row.get("id"), before);
            changes.add(new ChangeRow(
                    row.get("change"), claim, row.get("change").equals("NEW") ? null : before, text(row, "joined")));
        }
        return changes;
    }

    private static EntityRow entity(DataRow row) {
        return new EntityRow(
                row.get("id"),
                row.get("kind"),
                row.get("name"),
                text(row, "country"),
                row.find("latitude").map(Double::valueOf).orElse(null),
                row.find("longitude").map(Double::valueOf).orElse(null),
                row.list("variants"),
                Long.parseLong(row.get("mentions")),
                Long.parseLong(row.get("articles")),
                text(row, "first"),
                text(row, "last"));
    }

    private static QuarantineRow quarantined(DataRow row) {
        return new QuarantineRow(
                row.get("document"),
                row.get("sha256"),
                row.get("stage"),
                row.get("place"),
                row.get("reason"),
                row.get("remedy"),
                Instant.parse(row.get("seenAt")));
    }

    private static @Nullable String text(DataRow row, String column) {
        return row.find(column).orElse(null);
    }

    private static @Nullable BigDecimal number(DataRow row, String column) {
        return row.find(column).map(BigDecimal::new).orElse(null);
    }

    private static @Nullable LocalDate day(DataRow row, String column) {
        return row.find(column).map(LocalDate::parse).orElse(null);
    }
}
