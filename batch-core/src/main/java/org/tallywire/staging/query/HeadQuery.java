package org.tallywire.staging.query;

import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.tallywire.report.ReportHead;
import org.tallywire.report.Selection;

/** How much there is of a selection. */
final class HeadQuery {
    private static final String ARTICLES = """
            SELECT COUNT(*) AS articles, COUNT(a.copy_of_article_id) AS copies,
                COUNT(DISTINCT a.document_id) AS documents,
                MIN(a.published_on) AS first_on, MAX(a.published_on) AS last_on
            FROM articles a
            WHERE 1 = 1 {articles}
            """;

    private static final String ENTITIES = """
            SELECT COUNT(DISTINCT m.entity_id)
            FROM entity_mentions m {selected}
            JOIN articles a ON a.id = m.article_id
            WHERE 1 = 1 {articles} {all}
            """;

    private static final String DATES = """
            SELECT COUNT(*)
            FROM dates d {selected}
            JOIN articles a ON a.id = d.article_id
            WHERE 1 = 1 {articles} {all}
            """;

    private static final String FIGURES = """
            SELECT COUNT(*)
            FROM figures f {selected}
            JOIN articles a ON a.id = f.article_id
            WHERE 1 = 1 {articles} {figures} {all}
            """;

    private static final String CLAIMS = """
            SELECT COUNT(DISTINCT cf.claim_id)
            FROM claim_figures cf {selected}
            JOIN figures f ON f.id = cf.figure_id
            JOIN articles a ON a.id = f.article_id
            WHERE 1 = 1 {articles} {figures} {all}
            """;

    private static final String QUARANTINED = """
            SELECT COUNT(*)
            FROM quarantine
            """;

    private final JdbcTemplate jdbc;
    private final Clock clock;

    HeadQuery(JdbcTemplate jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    ReportHead of(Selection selection, Filter filter) {
        Articles articles = articles(filter);
        return new ReportHead(
                clock.instant(),
                selection,
                articles.first,
                articles.last,
                articles.documents,
                articles.count,
                articles.copies,
                count(filter.in(ENTITIES)),
                count(filter.in(DATES)),
                count(filter.in(FIGURES)),
                count(filter.in(CLAIMS)),
                count(filter.in(QUARANTINED)));
    }

    private Articles articles(Filter filter) {
        Filter.Query query = filter.in(ARTICLES);
        return jdbc.query(
                        query.sql(),
                        (result, number) -> {
                            Columns row = new Columns(result);
                            return new Articles(
                                    row.count("articles"),
                                    row.count("copies"),
                                    row.count("documents"),
                                    row.findDay("first_on"),
                                    row.findDay("last_on"));
                        },
                        query.parameters().toArray())
                .getFirst();
    }

    private long count(Filter.Query query) {
        Long count =
                jdbc.queryForObject(query.sql(), Long.class, query.parameters().toArray());
        return count == null ? 0 : count;
    }

    private record Articles(
            long count,
            long copies,
            long documents,
            @Nullable LocalDate first,
            @Nullable LocalDate last) {}
}
