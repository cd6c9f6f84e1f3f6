package org.tallywire.claim;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What claims need to know of an article; one instance serves all its figures.
 *
 * @param published day of publication
 * @param publishedAt moment of publication, where the source gave one
 * @param outlet publisher, or the document where none is known: whose word it is
 * @param copyOf id of the article that this one copies
 * @param entities ids of the entities named in it, all or the most named ones
 */
public record ClaimArticle(
        String id,
        @Nullable LocalDate published,
        @Nullable Instant publishedAt,
        @Nullable String outlet,
        @Nullable String copyOf,
        Set<String> entities) {
    /** By publication, undated last, originals before their copies; then by id. */
    static final Comparator<ClaimArticle> BY_PUBLICATION = Comparator.comparing(ClaimArticle::moment)
            .thenComparing(article -> article.copyOf() != null)
            .thenComparing(ClaimArticle::id);

    public ClaimArticle {
        entities = Set.copyOf(entities);
    }

    /** When it was published, a day without a time counting from its start in UTC; undated ones come last. */
    Instant moment() {
        if (publishedAt != null) {
            return publishedAt;
        }
        return published == null
                ? Instant.MAX
                : published.atStartOfDay(ZoneOffset.UTC).toInstant();
    }
}
