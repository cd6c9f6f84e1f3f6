package org.tallywire.staging.bulk;

import java.sql.Array;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.JdbcTemplate;
import org.tallywire.article.Article;
import org.tallywire.staging.Dialect;
import org.tallywire.staging.Merge;

/** Which articles are there already, and all the places where each was found. */
final class StagedArticles {
    private static final String EXISTS = """
            SELECT COUNT(*)
            FROM articles
            WHERE id = ? AND names_id = ?
            """;

    private static final String PLACES = """
            SELECT id, document_id, entry_place
            FROM articles
            WHERE id = ANY(?)
            """;

    private static final String MOVE = """
            UPDATE articles
            SET document_id = ?, entry_place = ?, published_found_in = ?, language = ?
            WHERE id = ?
            """;

    private static final Merge SOURCE = Merge.into(
            "article_sources",
            List.of("article_id", "document_id", "entry_place"),
            "article_id VARCHAR(32)",
            "document_id VARCHAR(64)",
            "entry_place VARCHAR",
            "job_execution_id BIGINT");

    private final JdbcTemplate jdbc;
    private final String mergeSource;
    private final RunMark run;

    StagedArticles(JdbcTemplate jdbc, Dialect dialect, RunMark run) {
        this.jdbc = jdbc;
        this.mergeSource = dialect.merge(SOURCE);
        this.run = run;
    }

    boolean contains(String article) {
        Long found = jdbc.queryForObject(EXISTS, Long.class, article, run.names());
        return found != null && found > 0;
    }

    /** Those of the articles that are there, with the place that is shown for each. */
    Map<String, ArticlePlace> findPlaces(Collection<String> articles) {
        Map<String, ArticlePlace> places = new HashMap<>();
        jdbc.query(
                connection -> {
                    Array ids = connection.createArrayOf("VARCHAR", articles.toArray());
                    var statement = connection.prepareStatement(PLACES);
                    statement.setArray(1, ids);
                    return statement;
                },
                row -> {
                    places.put(row.getString(1), new ArticlePlace(row.getString(2), row.getString(3)));
                });
        return places;
    }

    /** Keeps every place that articles were found at. */
    void addSources(Collection<Article> articles) {
        Batch.run(
                jdbc,
                mergeSource,
                articles,
                (row, article) -> row.text(article.id())
                        .text(article.document())
                        .text(ArticlePlace.of(article).entryOrNone())
                        .number(run.execution()));
    }

    /** Shows articles at other places than before. */
    void move(Collection<Article> articles) {
        Batch.run(
                jdbc,
                MOVE,
                articles,
                (row, article) -> row.text(article.document())
                        .text(article.entry())
                        .text(
                                article.published() == null
                                        ? null
                                        : article.published().foundIn())
                        .text(article.language())
                        .text(article.id()));
    }
}
