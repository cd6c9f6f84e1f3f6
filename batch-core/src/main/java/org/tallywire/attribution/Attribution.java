package org.tallywire.attribution;

import org.jspecify.annotations.Nullable;
import org.tallywire.entity.Entity;
import org.tallywire.text.Span;

/**
 * Who states a figure.
 *
 * @param type whether in a quotation, in reported speech, or by the article itself
 * @param source the words that name who says it; null for the narrator
 * @param cue the words that say that it is said ({@code said}, {@code according to}); null for the narrator
 * @param entity the entry that the source's words lead to, where they name one
 */
public record Attribution(
        Type type,
        @Nullable Span source,
        @Nullable Span cue,
        @Nullable Entity entity) {
    /** The article says it in its own voice. */
    public static final Attribution NARRATOR = new Attribution(Type.NARRATOR, null, null, null);

    /** The ways of attributing. */
    public enum Type {
        /** Inside a quotation. */
        DIRECT,
        /** In reported speech. */
        INDIRECT,
        /** By the article itself. */
        NARRATOR
    }
}
