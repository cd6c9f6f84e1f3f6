package org.tallywire.readers.html.content;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Drops the heading that is the article's title, and what stands above it. */
final class TitleHeading {
    /** What stands above the title is not the article, unless it is more than this share of the text. */
    private static final double LARGEST_SHARE = 0.25;

    private TitleHeading() {}

    static void drop(List<Block> blocks, Region article, boolean[] dropped, @Nullable String title) {
        int heading = find(blocks, article, title == null ? "" : Folded.words(title));
        if (heading < 0) {
            return;
        }
        dropped[heading] = true;
        int above = length(blocks, dropped, article.firstBlock(), heading);
        int all = length(blocks, dropped, article.firstBlock(), article.endBlock());
        if (above <= all * LARGEST_SHARE) {
            Arrays.fill(dropped, article.firstBlock(), heading, true);
        }
    }

    /** The first heading of the first rank, or one of any rank with the title's words; -1 where there is none. */
    private static int find(List<Block> blocks, Region article, String title) {
        for (int i = article.firstBlock(); i < article.endBlock(); i++) {
            Block block = blocks.get(i);
            boolean first = block.kind() == Block.Kind.HEADING && block.rank() == 1;
            if (first || block.length() < 300 && Folded.words(block.text()).equals(title)) {
                return i;
            }
        }
        return -1;
    }

    private static int length(List<Block> blocks, boolean[] dropped, int begin, int end) {
        int length = 0;
        for (int i = begin; i < end; i++) {
            length += !dropped[i] && BlockValues.isText(blocks.get(i))
                    ? blocks.get(i).length()
                    : 0;
        }
        return length;
    }
}
