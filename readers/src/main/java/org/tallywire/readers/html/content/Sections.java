package org.tallywire.readers.html.content;

import java.util.Arrays;
import java.util.List;

/** Drops the sections of an article's region whose headings say that they are something else. */
final class Sections {
    /** A section that holds more than this share of the article's text is part of it, whatever its heading. */
    private static final double LARGEST_SHARE = 0.35;

    private final PageOutline outline;
    private final Region article;
    private final boolean[] dropped;
    private final int[] texts;

    Sections(PageOutline outline, Region article, boolean[] dropped) {
        this.outline = outline;
        this.article = article;
        this.dropped = dropped;
        this.texts = new int[dropped.length + 1];
        for (int i = 0; i < dropped.length; i++) {
            Block block = outline.blocks().get(i);
            texts[i + 1] = texts[i] + (!dropped[i] && BlockValues.isText(block) ? block.length() : 0);
        }
    }

    void dropFurniture(Phrases phrases) {
        List<Block> blocks = outline.blocks();
        for (int i = article.firstBlock(); i < article.endBlock(); i++) {
            if (!dropped[i] && phrases.opensFurniture(blocks.get(i).text())) {
                dropped[i] = true;
                int end = Math.max(endOfContainer(i), endOfSection(i));
                Arrays.fill(dropped, i, Math.max(end, i + 1), true);
            }
        }
    }

    /** End of the widest region around a heading that starts with it and is small; the heading's own where none is. */
    private int endOfContainer(int heading) {
        int end = heading + 1;
        int at = outline.blocks().get(heading).region();
        while (at >= 0) {
            Region region = outline.regions().get(at);
            if (region.firstBlock() < heading
                    || region.endBlock() > article.endBlock()
                    || !isSmall(heading, region.endBlock())) {
                return end;
            }
            end = region.endBlock();
            at = region.parent();
        }
        return end;
    }

    /** Up to the next heading of the same or a higher rank, for headings that are marked as such. */
    private int endOfSection(int heading) {
        Block opening = outline.blocks().get(heading);
        if (opening.kind() != Block.Kind.HEADING) {
            return heading + 1;
        }
        int end = heading + 1;
        while (end < article.endBlock() && !closes(outline.blocks().get(end), opening.rank())) {
            end++;
        }
        return isSmall(heading, end) ? end : heading + 1;
    }

    private static boolean closes(Block block, int rank) {
        return block.kind() == Block.Kind.HEADING && block.rank() <= rank;
    }

    private boolean isSmall(int begin, int end) {
        int all = texts[article.endBlock()] - texts[article.firstBlock()];
        return texts[end] - texts[begin] <= all * LARGEST_SHARE;
    }
}
