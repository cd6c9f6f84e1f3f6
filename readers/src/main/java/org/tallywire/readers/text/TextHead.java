package org.tallywire.readers.text;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tallywire.article.Published;

/**
 * What the head lines of a plain text say. Lines of nothing but metadata, and the title, stand outside the body: a
 * workbook shows them in columns of their own, and a figure of the headline is not counted a second time. A dateline at
 * the start of the first paragraph stays in the body, since it is part of a sentence.
 *
 * @param title a first short line without a full stop before a blank line
 * @param authors in the printed order
 * @param published foundIn {@code byline} or {@code dateline}
 * @param bodyBegin offset of the first line that is none of these; 0 where there is no head
 */
public record TextHead(
        @Nullable String title,
        List<String> authors,
        @Nullable Published published,
        int bodyBegin) {
    static final TextHead NONE = new TextHead(null, List.of(), null, 0);

    public TextHead {
        authors = List.copyOf(authors);
    }
}
