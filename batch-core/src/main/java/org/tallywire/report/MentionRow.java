package org.tallywire.report;

import org.jspecify.annotations.Nullable;

/**
 * A name in an article.
 *
 * @param begin UTF-16 offset in the body, inclusive
 * @param end UTF-16 offset in the body, exclusive
 * @param entity id of the entry it leads to
 * @param name of that entry
 * @param country ISO 3166-1 alpha-2 code
 */
public record MentionRow(
        String article,
        int begin,
        int end,
        String text,
        String kind,
        String entity,
        String name,
        @Nullable String country,
        String rule) {}
