package org.tallywire.readers.html.content;

import java.util.List;

/** Puts blocks together as text: a blank line between them, but the cells of a table's row on one line. */
final class RenderedText {
    private static final String BETWEEN_CELLS = " | ";

    private RenderedText() {}

    static String of(PageOutline outline, List<Block> blocks) {
        StringBuilder out = new StringBuilder();
        int lastRow = -1;
        for (Block block : blocks) {
            int row = block.kind() == Block.Kind.CELL ? rowOf(outline, block) : -1;
            if (!out.isEmpty()) {
                out.append(row >= 0 && row == lastRow ? BETWEEN_CELLS : "\n\n");
            }
            out.append(block.text());
            lastRow = row;
        }
        return out.toString();
    }

    /** Index of the table row around a block, or -1. */
    private static int rowOf(PageOutline outline, Block block) {
        int at = block.region();
        while (at >= 0 && !outline.regions().get(at).element().normalName().equals("tr")) {
            at = outline.regions().get(at).parent();
        }
        return at;
    }
}
