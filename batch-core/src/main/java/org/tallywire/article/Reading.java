package org.tallywire.article;

/** One entry of a document: an article, or the reason why there is none. */
public sealed interface Reading {
    /** An entry that is an article. */
    record Parsed(Article article) implements Reading {}

    /**
     * An entry that is set aside while the rest of the document is read.
     *
     * @param place where in the document, such as {@code line 12}
     * @param reason what was expected and what was found
     * @param remedy what to do about it
     */
    record Rejected(String place, String reason, String remedy) implements Reading {}
}
