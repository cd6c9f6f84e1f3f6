package org.tallywire.staging.query;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * The selected articles' ids in their order, page by page: each page is asked for by the last key before it, so neither
 * the database nor this program holds more than a page.
 */
final class ArticlePages {
    /** Articles in a page. */
    private static final int SIZE = 200;

    private static final String PAGE = """
            SELECT a.ordered_on, a.id
            FROM articles a
            WHERE (a.ordered_on > ? OR a.ordered_on = ? AND a.id > ?) {articles}
            ORDER BY a.ordered_on, a.id
            FETCH FIRST ? ROWS ONLY
            """;

    private static final Key START = new Key(LocalDate.of(-4000, 1, 1), "");

    private final JdbcTemplate jdbc;
    private final Filter filter;

    ArticlePages(JdbcTemplate jdbc, Filter filter) {
        this.jdbc = jdbc;
        this.filter = filter;
    }

    /** Hands over the ids of each page. */
    void forEach(Consumer<List<String>> action) {
        Key last = START;
        List<Key> page = after(last);
        while (!page.isEmpty()) {
            action.accept(page.stream().map(Key::id).toList());
            last = page.getLast();
            page = page.size() < SIZE ? List.of() : after(last);
        }
    }

    private List<Key> after(Key last) {
        Filter.Query query = filter.in(PAGE);
        List<Object> parameters = new ArrayList<>(List.of(last.day, last.day, last.id));
        parameters.addAll(query.parameters());
        parameters.add(SIZE);
        return jdbc.query(
                query.sql(),
                (row, number) -> new Key(row.getObject(1, LocalDate.class), row.getString(2)),
                parameters.toArray());
    }

    private record Key(LocalDate day, String id) {}
}
