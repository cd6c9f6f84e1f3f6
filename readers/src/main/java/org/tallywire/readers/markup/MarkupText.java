package org.tallywire.readers.markup;

import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;
import org.jsoup.select.NodeVisitor;

/** The text of a fragment that is all article: a blank line between blocks, the cells of a row on one line. Stateless. */
public final class MarkupText {
    private static final Set<String> UNSEEN = Set.of(
            "script",
            "style",
            "template",
            "noscript",
            "iframe",
            "object",
            "svg",
            "head",
            "title",
            "button",
            "form",
            "figcaption",
            "audio",
            "video");
    private static final Set<String> CELLS = Set.of("td", "th");
    private static final Set<String> BLOCKS = Set.of(
            "address",
            "article",
            "aside",
            "blockquote",
            "body",
            "caption",
            "dd",
            "div",
            "dl",
            "dt",
            "figure",
            "footer",
            "h1",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "header",
            "hr",
            "li",
            "main",
            "ol",
            "p",
            "pre",
            "section",
            "table",
            "tr",
            "ul");

    private MarkupText() {}

    /** The text of some HTML. */
    public static String of(String html) {
        return of(Parser.htmlParser().parseInput(html, "").body());
    }

    /** The text in an element. */
    public static String of(Element fragment) {
        Collector collector = new Collector();
        fragment.traverse(collector);
        return collector.paragraphs.text();
    }

    /** Text that may hold markup or none: titles and teasers are written both ways. */
    public static String ofEither(String text) {
        boolean marked = text.indexOf('<') >= 0 && text.indexOf('>') > text.indexOf('<') || text.indexOf('&') >= 0;
        return marked ? of(text) : text.strip();
    }

    private static final class Collector implements NodeVisitor {
        private final Paragraphs paragraphs = new Paragraphs();
        private int unseen;

        @Override
        public void head(Node node, int depth) {
            if (node instanceof Element element) {
                start(element.normalName());
            } else if (node instanceof TextNode text && unseen == 0) {
                paragraphs.add(text.getWholeText());
            }
        }

        private void start(String name) {
            unseen += UNSEEN.contains(name) ? 1 : 0;
            if (name.equals("br")) {
                paragraphs.lineBreak();
            } else if (CELLS.contains(name)) {
                paragraphs.cell();
            } else if (BLOCKS.contains(name)) {
                paragraphs.block();
            }
        }

        @Override
        public void tail(Node node, int depth) {
            if (node instanceof Element element) {
                unseen -= UNSEEN.contains(element.normalName()) ? 1 : 0;
                if (BLOCKS.contains(element.normalName())) {
                    paragraphs.block();
                }
            }
        }
    }
}
