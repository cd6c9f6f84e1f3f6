package org.tallywire.readers.html.content;

import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.tallywire.lexicon.DataFolder;

/** Knows the parts of a page that are about something else than its article. Immutable and thread-safe. */
public final class OtherParts {
    private final Markup markup;

    /** @param markup folder with {@code hints.csv} and {@code tags.csv} */
    public OtherParts(DataFolder markup) {
        this.markup = Markup.of(markup);
    }

    /** Whether an element stands among comments, in a list of other articles, or beside the page's main part. */
    public boolean hold(@Nullable Element element) {
        for (@Nullable Element around = element; around != null; around = around.parent()) {
            if (around.normalName().equals("aside") || markup.hintOf(around).hint() == Hint.FOREIGN) {
                return true;
            }
        }
        return false;
    }
}
