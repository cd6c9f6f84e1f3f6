package org.tallywire.readers.html.content;

import java.util.List;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jspecify.annotations.Nullable;

/**
 * Puts streamed parts of a page where a script would put them. React's server sends what was not ready as hidden
 * divisions at the end ({@code S:1}), and leaves an empty template in their place ({@code B:1} with a stand-in behind it,
 * or {@code P:1}).
 */
final class StreamedParts {
    private static final String END_OF_STAND_IN = "/$";
    private static final int MOST_PARTS = 500;
    private static final int LONGEST_STAND_IN = 200;

    private StreamedParts() {}

    static void place(Document page) {
        List<Element> parts = page.body().children().stream()
                .filter(element -> element.id().startsWith("S:") && element.hasAttr("hidden"))
                .limit(MOST_PARTS)
                .toList();
        for (Element part : parts) {
            String name = part.id().substring(2);
            place(part, page.getElementById("B:" + name), true);
            place(part, page.getElementById("P:" + name), false);
        }
    }

    private static void place(Element part, @Nullable Element template, boolean standsIn) {
        if (template == null
                || !template.normalName().equals("template")
                || template.parents().contains(part)) {
            return;
        }
        if (standsIn) {
            removeStandIn(template);
        }
        Element around = template.parent();
        if (around != null) {
            around.insertChildren(template.siblingIndex(), List.copyOf(part.childNodes()));
        }
        template.remove();
    }

    private static void removeStandIn(Element template) {
        @Nullable Node next = template.nextSibling();
        for (int i = 0; i < LONGEST_STAND_IN && next != null && !isEnd(next); i++) {
            @Nullable Node after = next.nextSibling();
            next.remove();
            next = after;
        }
    }

    private static boolean isEnd(Node node) {
        return node instanceof Comment comment && comment.getData().equals(END_OF_STAND_IN);
    }
}
