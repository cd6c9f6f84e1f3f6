package org.tallywire.staging.query;

import java.sql.PreparedStatement;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.RowMapper;

/** Rows that belong to some ids, by one query. */
final class ById {
    /** Ids to ask for at a time: H2 compares each row that it finds with all of them once more. */
    static final int PAGE = 50;

    private ById() {}

    /** Ids without those that came before, a page at a time. */
    static List<List<String>> pages(Collection<String> ids) {
        List<String> once = ids.stream().distinct().toList();
        return IntStream.range(0, Math.ceilDiv(once.size(), PAGE))
                .mapToObj(page -> once.subList(page * PAGE, Math.min((page + 1) * PAGE, once.size())))
                .toList();
    }

    /**
     * The rows by their owner's id; each list is in the order of the query.
     *
     * @param sql its first parameter takes all ids, {@code = ANY(?)}; then {@code more}
     * @param owner column with the owner's id
     */
    static <R> Map<String, List<R>> query(
            JdbcTemplate jdbc,
            String sql,
            Collection<String> ids,
            List<Object> more,
            String owner,
            RowMapper<R> mapper) {
        Map<String, List<R>> rows = new HashMap<>();
        jdbc.query(
                connection -> {
                    PreparedStatement statement = connection.prepareStatement(sql);
                    statement.setArray(1, connection.createArrayOf("VARCHAR", ids.toArray()));
                    for (int i = 0; i < more.size(); i++) {
                        statement.setObject(i + 2, more.get(i));
                    }
                    return statement;
                },
                row -> {
                    rows.computeIfAbsent(row.getString(owner), id -> new ArrayList<>())
                            .add(mapper.mapRow(row, 0));
                });
        return rows;
    }

    static <R> Map<String, List<R>> query(
            JdbcTemplate jdbc, String sql, Collection<String> ids, String owner, RowMapper<R> mapper) {
        return query(jdbc, sql, ids, List.of(), owner, mapper);
    }
}
