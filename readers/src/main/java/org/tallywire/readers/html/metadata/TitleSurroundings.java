package org.tallywire.readers.html.metadata;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/**
 * What a reader sees around the title of a page: pieces of text as they stand in the page's elements.
 *
 * @param above the last ones before the title
 * @param below the title and the first ones after it
 */
record TitleSurroundings(List<TextNode> above, List<TextNode> below) {
    /**
     * Looks around the title; both lists are empty where the page has no heading for it.
     *
     * @param above how many pieces before the title, at most
     * @param below how many pieces from the title on, at most
     */
    static TitleSurroundings of(Document page, @Nullable String title, int above, int below) {
        Element heading = TitleFinder.findHeading(page, title);
        Deque<TextNode> before = new ArrayDeque<>();
        List<TextNode> after = new ArrayList<>();
        boolean reached = false;
        Iterator<Node> nodes = page.body().nodeStream().iterator();
        while (heading != null && nodes.hasNext() && after.size() < below) {
            Node node = nodes.next();
            reached |= node.equals(heading);
            if (node instanceof TextNode text && !text.isBlank()) {
                (reached ? after : before).add(text);
            }
            if (before.size() > above) {
                before.remove();
            }
        }
        return new TitleSurroundings(List.copyOf(before), after);
    }

    /** All pieces, in the page's order. */
    List<String> lines() {
        return Stream.concat(above.stream(), below.stream())
                .map(TitleSurroundings::line)
                .toList();
    }

    static String line(TextNode piece) {
        return piece.text().strip();
    }
}
