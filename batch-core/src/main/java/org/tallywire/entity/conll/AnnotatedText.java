package org.tallywire.entity.conll;

import java.util.List;
import org.tallywire.text.Span;

/**
 * A text in which somebody marked the names.
 *
 * @param names in the order of the text, none overlapping
 */
public record AnnotatedText(String text, List<Name> names) {
    public AnnotatedText {
        names = List.copyOf(names);
    }

    /**
     * A marked name.
     *
     * @param kind as the annotation has it: PER, ORG, LOC or MISC
     */
    public record Name(Span span, String kind) {}
}
