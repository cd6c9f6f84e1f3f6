package org.tallywire.readers.html.content;

/** Marks what stands in a page beside the article, by what elements say of themselves. */
final class Furniture {
    /** An element that holds more than this share of the page's text is not beside it, whatever its name. */
    private static final double LARGEST_SHARE = 0.4;

    private Furniture() {}

    /** For each block whether it is furniture. */
    static boolean[] in(PageOutline outline) {
        boolean[] dropped = new boolean[outline.blocks().size()];
        int[] lengths = new int[outline.blocks().size() + 1];
        for (int i = 0; i < outline.blocks().size(); i++) {
            Block block = outline.blocks().get(i);
            lengths[i + 1] = lengths[i] + (BlockValues.isText(block) ? block.length() : 0);
        }
        int all = lengths[lengths.length - 1];
        for (Region region : outline.regions()) {
            boolean away = region.hint() == Hint.AWAY
                    && !Markup.FRAMES.contains(region.element().normalName());
            int length = lengths[region.endBlock()] - lengths[region.firstBlock()];
            if (away && length <= all * LARGEST_SHARE) {
                java.util.Arrays.fill(dropped, region.firstBlock(), region.endBlock(), true);
            }
        }
        return dropped;
    }
}
