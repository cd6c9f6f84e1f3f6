package org.tallywire.article;

import java.util.Map;

/** One entry of a document: an article, or the reason why there is none. */
public sealed interface Reading {
    /**
     * An entry that is an article.
     *
     * @param origins where its reader has found what it says of it, as far as it tells: {@code docx:title} for {@code
     *     title}
     */
    record Parsed(Article article, Map<String, String> origins) implements Reading {
        public Parsed {
            origins = Map.copyOf(origins);
        }

        public Parsed(Article article) {
            this(article, Map.of());
        }
    }

    /**
     * An entry that is set aside while the rest of the document is read.
     *
     * @param place where in the document, such as {@code line 12}
     * @param reason what was expected and what was found
     * @param remedy what to do about it
     */
    record Rejected(String place, String reason, String remedy) implements Reading {}
}
