package org.tallywire.readers.manuscript;

/**
 * A paragraph.
 *
 * @param role what its writer marked it as
 * @param text not blank; may hold line breaks
 */
public record Paragraph(Role role, String text) {
    /** What a paragraph is. */
    public enum Role {
        TITLE,
        /** A heading of the first rank. */
        HEADING,
        TEXT
    }
}
