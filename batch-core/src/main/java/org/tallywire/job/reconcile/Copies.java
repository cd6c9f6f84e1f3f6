package org.tallywire.job.reconcile;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.tallywire.claim.Copy;
import org.tallywire.claim.CopyFinder;
import org.tallywire.staging.query.Bodies;

/** Marks the articles whose text is another one's. Articles whose mark stays as it was are left alone. */
final class Copies {
    private static final String ARTICLES = """
            SELECT id, published_on, published_at_utc, copy_of_article_id, copy_similarity
            FROM articles
            ORDER BY id
            """;

    private static final String MARK = """
            UPDATE articles
            SET copy_of_article_id = ?, copy_similarity = ?
            WHERE id = ?
            """;

    private static final int BATCH = 1000;

    private final JdbcTemplate jdbc;
    private final Bodies bodies;

    Copies(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
        this.bodies = new Bodies(jdbc);
    }

    /** Finds the copies among all articles; bodies are read one at a time. */
    void mark() {
        CopyFinder finder = new CopyFinder();
        Map<String, Mark> marked = new HashMap<>();
        jdbc.query(ARTICLES, row -> {
            String id = row.getString("id");
            finder.add(id, momentOf(row), bodies.bodyOf(id));
            String original = row.getString("copy_of_article_id");
            if (original != null) {
                marked.put(id, new Mark(id, original, row.getDouble("copy_similarity")));
            }
        });
        update(changes(finder.find(bodies::bodyOf), marked));
    }

    private static @Nullable Instant momentOf(ResultSet row) throws SQLException {
        LocalDateTime time = row.getObject("published_at_utc", LocalDateTime.class);
        LocalDate day = row.getObject("published_on", LocalDate.class);
        LocalDateTime moment = time != null || day == null ? time : day.atStartOfDay();
        return moment == null ? null : moment.toInstant(ZoneOffset.UTC);
    }

    private static List<Mark> changes(List<Copy> copies, Map<String, Mark> marked) {
        List<Mark> changes = new ArrayList<>();
        Map<String, Mark> left = new HashMap<>(marked);
        for (Copy copy : copies) {
            Mark mark = new Mark(copy.article(), copy.original(), copy.similarity());
            if (!Objects.equals(left.remove(mark.article), mark)) {
                changes.add(mark);
            }
        }
        left.keySet().forEach(article -> changes.add(new Mark(article, null, null)));
        return changes;
    }

    private void update(List<Mark> marks) {
        jdbc.batchUpdate(MARK, marks, BATCH, (statement, mark) -> {
            statement.setString(1, mark.original);
            statement.setObject(2, mark.similarity);
            statement.setString(3, mark.article);
        });
    }

    private record Mark(
            String article,
            @Nullable String original,
            @Nullable Double similarity) {}
}
