package org.tallywire.staging.bulk;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.springframework.jdbc.core.JdbcTemplate;
import org.tallywire.article.Article;
import org.tallywire.article.Published;

/** The rows of articles: the article, its body in pieces, its authors. */
final class ArticleRows {
    private static final String INSERT_ARTICLE = """
            INSERT INTO articles (
                id, document_id, entry_place, source_record, title, publisher, published_on, published_at_utc,
                published_found_in, ordered_on, language, url, names_id, job_execution_id)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """;

    private static final String INSERT_PIECE = """
            INSERT INTO article_bodies (article_id, piece_number, piece, job_execution_id)
            VALUES (?, ?, ?, ?)
            """;

    private static final String INSERT_AUTHOR = """
            INSERT INTO article_authors (article_id, author_number, name, job_execution_id)
            VALUES (?, ?, ?, ?)
            """;

    private final JdbcTemplate jdbc;
    private final RunMark run;

    ArticleRows(JdbcTemplate jdbc, RunMark run) {
        this.jdbc = jdbc;
        this.run = run;
    }

    /** Adds articles that are not there yet. */
    void insert(List<Article> articles) {
        Batch.run(jdbc, INSERT_ARTICLE, articles, this::bind);
        List<Numbered> pieces = numbered(articles, article -> BodyPieces.of(article.body()));
        Batch.run(jdbc, INSERT_PIECE, pieces, this::bind);
        List<Numbered> authors = numbered(articles, Article::authors);
        Batch.run(jdbc, INSERT_AUTHOR, authors, this::bind);
    }

    private void bind(Parameters row, Article article) throws SQLException {
        Published published = article.published();
        row.text(article.id())
                .text(article.document())
                .text(article.entry())
                .text(article.record())
                .text(article.title())
                .text(article.publisher())
                .day(published == null ? null : published.day())
                .moment(published == null || published.time() == null ? null : Utc.of(published.time()))
                .text(published == null ? null : published.foundIn())
                .day(published == null ? ArticleOrder.UNDATED : published.day())
                .text(article.language())
                .text(article.url())
                .text(run.names())
                .number(run.execution());
    }

    private void bind(Parameters row, Numbered part) throws SQLException {
        row.text(part.article).number(part.number).text(part.text).number(run.execution());
    }

    private static List<Numbered> numbered(
            List<Article> articles, java.util.function.Function<Article, List<String>> parts) {
        List<Numbered> rows = new ArrayList<>();
        for (Article article : articles) {
            List<String> texts = parts.apply(article);
            IntStream.range(0, texts.size())
                    .forEach(number -> rows.add(new Numbered(article.id(), number, texts.get(number))));
        }
        return rows;
    }

    private record Numbered(String article, int number, String text) {}
}
