package org.tallywire.readers.markup;

import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;
import org.jsoup.select.NodeVisitor;

/** The text of a fragment that is all article: a blank line between blocks, the cells of a row on one line. Stateless. */
public final class MarkupText {
    private MarkupText() {}

    /** The text of some HTML. */
    public static String of(String html) {
        return of(Parser.htmlParser().parseInput(html, "").body());
    }

    /** The text in an element. */
    public static String of(Element fragment) {
        ElementText text = new ElementText(TextElements.HTML);
        fragment.traverse(new Collector(text));
        return text.text();
    }

    /** Text that may hold markup or none: titles and teasers are written both ways. */
    public static String ofEither(String text) {
        boolean marked = text.indexOf('<') >= 0 && text.indexOf('>') > text.indexOf('<') || text.indexOf('&') >= 0;
        return marked ? of(text) : text.strip();
    }

    private record Collector(ElementText text) implements NodeVisitor {
        @Override
        public void head(Node node, int depth) {
            if (node instanceof Element element) {
                text.start(element.normalName());
            } else if (node instanceof TextNode words) {
                text.add(words.getWholeText());
            }
        }

        @Override
        public void tail(Node node, int depth) {
            if (node instanceof Element element) {
                text.end(element.normalName());
            }
        }
    }
}
