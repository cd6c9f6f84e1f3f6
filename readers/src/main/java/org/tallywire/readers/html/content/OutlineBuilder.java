package org.tallywire.readers.html.content;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;

/** Collects an outline while a page is walked. Not thread-safe. */
final class OutlineBuilder implements NodeFilter {
    private final Markup markup;
    private final List<Block> blocks = new ArrayList<>();
    private final List<Open> opened = new ArrayList<>();
    private final ShownText line = new ShownText();
    private String number = "";
    private int current = -1;
    private int links;
    private int preformatted;

    OutlineBuilder(Markup markup) {
        this.markup = markup;
    }

    /** A region while it is being filled. */
    private static final class Open {
        private final Element element;
        private final int parent;
        private final int firstBlock;
        private final Said said;
        private final Block.Kind kind;
        private final ListNumber numbers;
        private int endBlock;

        Open(Element element, int parent, int firstBlock, Said said, Block.Kind kind) {
            this.element = element;
            this.parent = parent;
            this.firstBlock = firstBlock;
            this.said = said;
            this.kind = kind;
            this.numbers = new ListNumber(element);
        }

        Region closed() {
            return new Region(element, parent, firstBlock, endBlock, said);
        }
    }

    @Override
    public FilterResult head(Node node, int depth) {
        if (node instanceof TextNode text) {
            line.append(text.getWholeText(), links > 0, preformatted > 0);
        } else if (node instanceof Element element) {
            return enter(element);
        }
        return FilterResult.CONTINUE;
    }

    private FilterResult enter(Element element) {
        if (markup.isSkipped(element) || isInsertion(element)) {
            return FilterResult.SKIP_ENTIRELY;
        }
        if (Markup.isBlock(element) || isAside(element)) {
            open(element, markup.hintOf(element));
        }
        switch (element.normalName()) {
            case "br" -> lineBreak();
            case "pre" -> preformatted++;
            default -> links += isLink(element) ? 1 : 0;
        }
        return FilterResult.CONTINUE;
    }

    /** What is not shown in the middle of a sentence: words for screen readers, and what a pointer over it opens. */
    private boolean isInsertion(Element element) {
        return !line.isEmpty()
                && element.attributesSize() > 0
                && !Markup.isBlock(element)
                && isUnseen(markup.hintOf(element).hint());
    }

    private static boolean isUnseen(Hint hint) {
        return hint == Hint.HIDDEN || hint == Hint.HOVER;
    }

    /** A caption or label that starts a line, though its element is none that makes lines. */
    private boolean isAside(Element element) {
        if (element.attributesSize() == 0) {
            return false;
        }
        Hint hint = markup.hintOf(element).hint();
        return isUnseen(hint) || line.isEmpty() && (hint == Hint.AWAY || hint == Hint.FOREIGN);
    }

    private void open(Element element, Said said) {
        flush();
        if (element.normalName().equals("li")) {
            number = current < 0 ? "" : opened.get(current).numbers.before(element);
        }
        opened.add(new Open(element, current, blocks.size(), said, kindOf(element)));
        current = opened.size() - 1;
    }

    private Block.Kind kindOf(Element element) {
        Block.Kind around = current < 0 ? Block.Kind.LOOSE : opened.get(current).kind;
        return switch (element.normalName()) {
            case "h1", "h2", "h3", "h4", "h5", "h6" -> around == Block.Kind.ITEM ? around : Block.Kind.HEADING;
            case "li", "dd", "dt" -> Block.Kind.ITEM;
            case "td", "th" -> Block.Kind.CELL;
            case "pre" -> Block.Kind.PREFORMATTED;
            case "p", "blockquote", "figcaption" -> isKept(around) ? around : Block.Kind.PARAGRAPH;
            default -> isKept(around) ? around : Block.Kind.LOOSE;
        };
    }

    /** A division inside a heading, an item or a paragraph is still part of it. */
    private static boolean isKept(Block.Kind around) {
        return around != Block.Kind.LOOSE && around != Block.Kind.PARAGRAPH;
    }

    private static boolean isLink(Element element) {
        return element.normalName().equals("a") && element.hasAttr("href");
    }

    /** A second break in a row ends the paragraph. */
    private void lineBreak() {
        if (line.endsWithBreak()) {
            flush();
        } else {
            line.lineBreak();
        }
    }

    @Override
    public FilterResult tail(Node node, int depth) {
        if (node instanceof Element element) {
            leave(element);
        }
        return FilterResult.CONTINUE;
    }

    private void leave(Element element) {
        if (current >= 0 && opened.get(current).element.equals(element)) {
            flush();
            number = element.normalName().equals("li") ? "" : number;
            opened.get(current).endBlock = blocks.size();
            current = opened.get(current).parent;
        }
        preformatted -= element.normalName().equals("pre") ? 1 : 0;
        links -= isLink(element) ? 1 : 0;
    }

    private void flush() {
        String text = line.text();
        if (!text.isEmpty() && current >= 0) {
            Open around = opened.get(current);
            int linked = Math.min(line.linkLength(), text.length());
            blocks.add(new Block(number + text, linked, around.kind, rank(around), current));
            number = "";
        }
        line.clear();
    }

    private static int rank(Open around) {
        String tag = around.element.normalName();
        boolean heading = tag.length() == 2 && tag.charAt(0) == 'h' && Character.isDigit(tag.charAt(1));
        return heading ? tag.charAt(1) - '0' : around.kind == Block.Kind.HEADING ? 6 : 0;
    }

    PageOutline finish() {
        return new PageOutline(blocks, opened.stream().map(Open::closed).toList());
    }
}
