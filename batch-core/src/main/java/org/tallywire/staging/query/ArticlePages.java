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
    private static final String REST_OF_DAY = """
            SELECT a.ordered_on, a.id
            FROM articles a
            WHERE a.ordered_on = ? AND a.id > ? {articles}
            ORDER BY a.ordered_on, a.id
            FETCH FIRST ? ROWS ONLY
            """;

    private static final String LATER_DAYS = """
            SELECT a.ordered_on, a.id
            FROM articles a
            WHERE a.ordered_on > ? {articles}
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
            page = page.size() < ById.PAGE ? List.of() : after(last);
        }
    }

    /** By two queries, each of which begins in the index where the last page ended; one with OR begins at the start. */
    private List<Key> after(Key last) {
        List<Key> page = new ArrayList<>(keys(REST_OF_DAY, List.of(last.day, last.id), ById.PAGE));
        if (page.size() < ById.PAGE) {
            page.addAll(keys(LATER_DAYS, List.of(last.day), ById.PAGE - page.size()));
        }
        return page;
    }

    private List<Key> keys(String template, List<Object> begin, int limit) {
        Filter.Query query = filter.in(template);
        List<Object> parameters = new ArrayList<>(begin);
        parameters.addAll(query.parameters());
        parameters.add(limit);
        return jdbc.query(
                query.sql(),
                (row, number) -> new Key(row.getObject(1, LocalDate.class), row.getString(2)),
                parameters.toArray());
    }

    private record Key(LocalDate day, String id) {}
}
