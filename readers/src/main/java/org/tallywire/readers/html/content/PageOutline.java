package org.tallywire.readers.html.content;

import java.util.List;
import org.jsoup.nodes.Element;
import org.jsoup.select.NodeTraversor;

/**
 * A page without its markup.
 *
 * @param blocks its texts, in reading order
 * @param regions its block elements, each after the one around it
 */
record PageOutline(List<Block> blocks, List<Region> regions) {
    PageOutline {
        blocks = List.copyOf(blocks);
        regions = List.copyOf(regions);
    }

    /** The outline of what an element shows. Walks without recursion: depth costs no stack. */
    static PageOutline of(Element root, Markup markup) {
        OutlineBuilder builder = new OutlineBuilder(markup);
        NodeTraversor.filter(builder, root);
        return builder.finish();
    }
}
