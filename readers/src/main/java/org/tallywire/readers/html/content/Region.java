package org.tallywire.readers.html.content;

import org.jsoup.nodes.Element;

/**
 * A block element of the page as a range of blocks.
 *
 * @param element the element, for its tag and attributes
 * @param parent index of the region around it, or -1
 * @param firstBlock index of its first block, inclusive
 * @param endBlock index after its last block, exclusive
 * @param said what it says of itself
 */
record Region(Element element, int parent, int firstBlock, int endBlock, Said said) {
    Hint hint() {
        return said.hint();
    }

    boolean isEmpty() {
        return firstBlock == endBlock;
    }

    /** Whether it is one paragraph or heading, and no container of such. */
    boolean isParagraph() {
        return switch (element.normalName()) {
            case "p", "h1", "h2", "h3", "h4", "h5", "h6", "blockquote", "td", "th", "tr", "li" -> true;
            default -> false;
        };
    }

    boolean isInside(Region outer) {
        return firstBlock >= outer.firstBlock && endBlock <= outer.endBlock;
    }

    boolean holds(int block) {
        return block >= firstBlock && block < endBlock;
    }
}
