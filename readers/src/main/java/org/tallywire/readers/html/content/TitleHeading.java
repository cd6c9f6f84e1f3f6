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
        String words = title == null ? "" : Folded.words(title);
        int heading = find(blocks, article.firstBlock(), article.endBlock(), title);
        if (heading < 0 || isLate(blocks, article, words, heading) && hasLead(blocks, dropped, article, heading)) {
            return;
        }
        dropped[heading] = true;
        int above = length(blocks, dropped, article.firstBlock(), heading);
        int all = length(blocks, dropped, article.firstBlock(), article.endBlock());
        if (above <= all * LARGEST_SHARE) {
            Arrays.fill(dropped, article.firstBlock(), heading, true);
        }
    }

    /** The heading with the title's words, else the first heading of the first rank; -1 where there is none. */
    static int find(List<Block> blocks, int begin, int end, @Nullable String title) {
        String words = title == null ? "" : Folded.words(title);
        int first = -1;
        for (int i = begin; i < end; i++) {
            Block block = blocks.get(i);
            if (isTitle(block, words)) {
                return i;
            }
            first = first < 0 && block.rank() == 1 ? i : first;
        }
        return first;
    }

    private static boolean isTitle(Block block, String title) {
        return block.length() < 300 && Folded.words(block.text()).equals(title);
    }

    /** Whether a heading is no title, or repeats one that stands before the article. */
    private static boolean isLate(List<Block> blocks, Region article, String title, int heading) {
        return !isTitle(blocks.get(heading), title)
                || blocks.subList(0, article.firstBlock()).stream().anyMatch(block -> isTitle(block, title));
    }

    /** Whether sentences stand above a heading: then it opens a section, and is not the title in other words. */
    private static boolean hasLead(List<Block> blocks, boolean[] dropped, Region article, int heading) {
        return length(blocks, dropped, article.firstBlock(), heading) > 0;
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
