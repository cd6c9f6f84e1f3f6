package org.tallywire.readers.office;

import java.io.IOException;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tallywire.readers.manuscript.ManuscriptText;
import org.tallywire.readers.manuscript.Paragraph.Role;
import org.tallywire.readers.xml.XmlEvents;

/**
 * Walks the text of an OpenDocument text (OpenDocument 1.3, part 3, 5). Deleted text, notes, comments and indexes are no
 * text; text in boxes follows the paragraph that it hangs at. Not thread-safe.
 */
final class OdtBody {
    private static final Set<String> UNSEEN = Set.of(
            "tracked-changes",
            "annotation",
            "note",
            "table-of-content",
            "alphabetical-index",
            "illustration-index",
            "table-index",
            "user-index",
            "object-index",
            "bibliography",
            "forms",
            "sequence-decls",
            "ruby-text",
            "hidden-text",
            "object",
            "object-ole",
            "desc",
            "title",
            "page-number");
    private static final int MOST_SPACES = 100;

    private final XmlEvents events;
    private final Roles roles;

    OdtBody(XmlEvents events, Roles roles) {
        this.events = events;
        this.roles = roles;
    }

    /** Says what a paragraph of a style is. */
    interface Roles {
        Role role(@Nullable String style, boolean heading);
    }

    /** Paragraphs and tables in the element at whose start events stand. */
    void blocks(ManuscriptText text) throws IOException {
        int parent = events.depth();
        while (events.nextInside(parent)) {
            if (events.isStart("p") || events.isStart("h")) {
                paragraph(text);
            } else if (events.isStart("table-row")) {
                TableRow.read(events, "table-cell", this::blocks, text);
            } else if (events.isStart() && UNSEEN.contains(events.name())) {
                events.skip();
            }
        }
    }

    private void paragraph(ManuscriptText text) throws IOException {
        boolean heading = events.isStart("h") && "1".equals(events.attribute("outline-level"));
        Role role = roles.role(events.attribute("style-name"), heading);
        StringBuilder words = new StringBuilder();
        ManuscriptText boxes = new ManuscriptText();
        int parent = events.depth();
        while (events.nextInside(parent)) {
            if (events.isText()) {
                words.append(events.text().replace('\n', ' '));
            } else if (events.isStart()) {
                inline(words, boxes);
            }
        }
        text.add(role, words.toString());
        text.addAll(boxes);
    }

    private void inline(StringBuilder words, ManuscriptText boxes) throws IOException {
        switch (events.name()) {
            case "s" -> words.append(" ".repeat(spaces(events.attribute("c"))));
            case "tab" -> words.append(' ');
            case "line-break" -> words.append('\n');
            case "text-box" -> blocks(boxes);
            default -> {
                if (UNSEEN.contains(events.name())) {
                    events.skip();
                }
            }
        }
    }

    private static int spaces(@Nullable String count) {
        boolean number = count != null && count.matches("\\d{1,4}");
        return number ? Math.min(MOST_SPACES, Integer.parseInt(count)) : 1;
    }
}
