package org.tallywire.staging.bulk;

import java.sql.PreparedStatement;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.PreparedStatementCreator;

/** Facts that were found with other names of the user's own, and are found again. */
final class FormerFacts {
    private static final String IN_ARTICLES = """
            SELECT id
            FROM articles
            WHERE id = ANY(?) AND names_id <> ?
            """;

    /** Claims are made again of the figures that come. */
    private static final String CLAIMS = """
            SELECT DISTINCT c.claim_id
            FROM claim_figures c
            JOIN figures f ON f.id = c.figure_id
            WHERE f.article_id = ANY(?)
            """;

    private static final List<String> FORGET_CLAIMS =
            List.of("DELETE FROM claim_figures WHERE claim_id = ANY(?)", "DELETE FROM claims WHERE id = ANY(?)");

    private static final List<String> FORGET_FACTS = List.of(
            "DELETE FROM figures WHERE article_id = ANY(?)",
            "DELETE FROM dates WHERE article_id = ANY(?)",
            "DELETE FROM entity_mentions WHERE article_id = ANY(?)");

    private static final String RENEW = """
            UPDATE articles
            SET names_id = ?, job_execution_id = ?
            WHERE id = ?
            """;

    private final JdbcTemplate jdbc;
    private final RunMark run;

    FormerFacts(JdbcTemplate jdbc, RunMark run) {
        this.jdbc = jdbc;
        this.run = run;
    }

    /** Those of the articles that were analysed with other names. */
    Set<String> findIn(Collection<String> articles) {
        if (articles.isEmpty()) {
            return Set.of();
        }
        PreparedStatementCreator query = connection -> {
            PreparedStatement statement = connection.prepareStatement(IN_ARTICLES);
            statement.setArray(1, connection.createArrayOf("VARCHAR", articles.toArray()));
            statement.setString(2, run.names());
            return statement;
        };
        return new HashSet<>(jdbc.query(query, (row, number) -> row.getString(1)));
    }

    /** Takes all facts out of articles, which count as analysed by this run from now on. */
    void forget(Collection<String> articles) {
        if (articles.isEmpty()) {
            return;
        }
        List<String> claims = jdbc.query(with(CLAIMS, articles), (row, number) -> row.getString(1));
        FORGET_CLAIMS.forEach(sql -> jdbc.update(with(sql, claims)));
        FORGET_FACTS.forEach(sql -> jdbc.update(with(sql, articles)));
        Batch.run(
                jdbc,
                RENEW,
                articles,
                (row, article) -> row.text(run.names()).number(run.execution()).text(article));
    }

    private static PreparedStatementCreator with(String sql, Collection<String> ids) {
        return connection -> {
            PreparedStatement statement = connection.prepareStatement(sql);
            statement.setArray(1, connection.createArrayOf("VARCHAR", ids.toArray()));
            return statement;
        };
    }
}
