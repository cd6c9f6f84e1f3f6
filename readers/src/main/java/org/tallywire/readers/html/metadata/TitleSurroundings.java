package org.tallywire.readers.html.metadata;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/** What a reader sees around the title of a page. Stateless. */
final class TitleSurroundings {
    private TitleSurroundings() {}

    /**
     * Pieces of text as they stand in the page's elements, from some above the title to some below it, the title included;
     * none where the page has no heading for its title.
     */
    static List<String> lines(Document page, @Nullable String title, int above, int below) {
        Element heading = TitleFinder.findHeading(page, title);
        Deque<String> lines = new ArrayDeque<>();
        boolean reached = false;
        int found = 0;
        Iterator<Node> nodes = page.body().nodeStream().iterator();
        while (heading != null && nodes.hasNext() && found < below) {
            Node node = nodes.next();
            reached |= node.equals(heading);
            if (node instanceof TextNode text && !text.isBlank()) {
                lines.add(text.text().strip());
                found += reached ? 1 : 0;
            }
            if (!reached && lines.size() > above) {
                lines.remove();
            }
        }
        return List.copyOf(lines);
    }
}
