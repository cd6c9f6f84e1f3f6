package org.tallywire.readers.html.content;

import java.util.List;
import java.util.Set;

/** Puts blocks together as text: a blank line between them, but the cells of a table's row on one line. */
final class RenderedText {
    private static final String BETWEEN_CELLS = " | ";
    private static final Set<String> ROW = Set.of("tr");
    private static final Set<String> CELLS = Set.of("td", "th");

    private RenderedText() {}

    static String of(PageOutline outline, List<Block> blocks) {
        StringBuilder out = new StringBuilder();
        Block last = null;
        for (Block block : blocks) {
            if (last != null) {
                out.append(areNeighbours(outline, last, block) ? BETWEEN_CELLS : "\n\n");
            }
            out.append(block.text());
            last = block;
        }
        return out.toString();
    }

    /** Whether two blocks stand in different cells of one row. */
    private static boolean areNeighbours(PageOutline outline, Block one, Block other) {
        if (one.kind() != Block.Kind.CELL || other.kind() != Block.Kind.CELL) {
            return false;
        }
        int row = around(outline, one, ROW);
        return row >= 0
                && row == around(outline, other, ROW)
                && around(outline, one, CELLS) != around(outline, other, CELLS);
    }

    /** Index of the innermost region with one of these tags around a block, or -1. */
    private static int around(PageOutline outline, Block block, Set<String> tags) {
        int at = block.region();
        while (at >= 0 && !tags.contains(outline.regions().get(at).element().normalName())) {
            at = outline.regions().get(at).parent();
        }
        return at;
    }
}
