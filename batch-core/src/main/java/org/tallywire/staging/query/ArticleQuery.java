package org.tallywire.staging.query;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.springframework.jdbc.core.JdbcTemplate;
import org.tallywire.report.ArticleRow;

/** Articles with their authors and bodies. */
final class ArticleQuery {
    private static final String ARTICLES = """
            SELECT a.*, d.name AS document_name, (SELECT COUNT(*) FROM figures f WHERE f.article_id = a.id) AS figures
            FROM articles a
            JOIN source_documents d ON d.id = a.document_id
            WHERE a.id = ANY(?)
            """;

    private static final String AUTHORS = """
            SELECT article_id, name
            FROM article_authors
            WHERE article_id = ANY(?)
            ORDER BY article_id, author_number
            """;

    private final JdbcTemplate jdbc;
    private final Bodies bodies;

    ArticleQuery(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
        this.bodies = new Bodies(jdbc);
    }

    void forEach(ArticlePages pages, Consumer<? super ArticleRow> action) {
        pages.forEach(ids -> forEach(ids, action));
    }

    /** Those with these ids, in their order. */
    List<ArticleRow> find(Collection<String> ids) {
        List<ArticleRow> found = new ArrayList<>();
        ById.pages(ids).forEach(page -> forEach(page, found::add));
        return found;
    }

    private void forEach(List<String> ids, Consumer<? super ArticleRow> action) {
        Map<String, List<String>> authors =
                ById.query(jdbc, AUTHORS, ids, "article_id", (row, number) -> row.getString("name"));
        Map<String, List<String>> topics = new TopicQuery(jdbc).ofArticles(ids);
        Map<String, List<ArticleRow>> articles =
                ById.query(jdbc, ARTICLES, ids, "id", (row, number) -> articleOf(row, authors, topics));
        for (String id : ids) {
            articles.getOrDefault(id, List.of()).forEach(article -> action.accept(withBody(article)));
        }
    }

    private static ArticleRow articleOf(
            ResultSet result, Map<String, List<String>> authors, Map<String, List<String>> topics) throws SQLException {
        Columns row = new Columns(result);
        String id = row.text("id");
        String entry = row.findText("entry_place");
        String document = row.text("document_name");
        return new ArticleRow(
                id,
                entry == null ? document : document + "!" + entry,
                row.findText("source_record"),
                row.findText("title"),
                authors.getOrDefault(id, List.of()),
                row.findText("publisher"),
                row.findPublished(),
                row.findText("published_found_in"),
                row.findText("language"),
                row.findText("url"),
                row.findText("copy_of_article_id"),
                row.findNumber("copy_similarity"),
                "",
                row.count("figures"),
                topics.getOrDefault(id, List.of()));
    }

    private ArticleRow withBody(ArticleRow article) {
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
                bodies.bodyOf(article.id()),
                article.figures(),
                article.topics());
    }
}
