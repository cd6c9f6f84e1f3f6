package org.tallywire.staging.query;

import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;

/** The bodies of articles, one at a time. */
public final class Bodies {
    private static final String PIECES = """
            SELECT piece
            FROM article_bodies
            WHERE article_id = ?
            ORDER BY piece_number
            """;

    private final JdbcTemplate jdbc;

    public Bodies(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** The body as it was staged, character for character. */
    public String bodyOf(String article) {
        List<String> pieces = jdbc.queryForList(PIECES, String.class, article);
        return pieces.size() == 1 ? pieces.getFirst() : String.join("", pieces);
    }
}
