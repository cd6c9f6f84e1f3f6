package org.tallywire.readers.manuscript;

import java.util.List;
import org.tallywire.readers.fields.RankedFields;

/**
 * A document as it was written.
 *
 * @param paragraphs in reading order
 * @param properties what the file says of itself
 */
public record Manuscript(List<Paragraph> paragraphs, RankedFields properties) {
    public Manuscript {
        paragraphs = List.copyOf(paragraphs);
    }
}
