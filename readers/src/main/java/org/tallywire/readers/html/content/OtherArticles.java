package org.tallywire.readers.html.content;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Drops the articles that stand in full below the one that the page is about: the next ones of an endless page. */
final class OtherArticles {
    /** An article that is shorter is a frame around the title, and its text stands elsewhere. */
    private static final int SHORTEST = 300;

    /** Nor is it the page's article when another one is so many times as long. */
    private static final int TIMES = 2;

    private final PageOutline outline;
    private final boolean[] dropped;

    private OtherArticles(PageOutline outline, boolean[] dropped) {
        this.outline = outline;
        this.dropped = dropped;
    }

    /** @param title the page's title; without one, its first heading of the first rank */
    static void drop(PageOutline outline, boolean[] dropped, @Nullable String title) {
        int heading = TitleHeading.find(outline.blocks(), 0, outline.blocks().size(), title);
        if (heading >= 0) {
            new OtherArticles(outline, dropped).dropAround(heading);
        }
    }

    private void dropAround(int heading) {
        Region own = articleOf(heading);
        if (own == null || length(own) < SHORTEST) {
            return;
        }
        List<Region> others = outline.regions().stream()
                .filter(OtherArticles::isArticle)
                .filter(region -> region.firstBlock() >= own.endBlock() && !region.isEmpty())
                .toList();
        if (innermost(others).stream().allMatch(other -> isNoLonger(other, own))) {
            others.forEach(other -> Arrays.fill(dropped, other.firstBlock(), other.endBlock(), true));
        }
    }

    private boolean isNoLonger(Region other, Region own) {
        return length(other) <= length(own) * TIMES;
    }

    /** Those without another one inside: a region stands right before those inside it. */
    private static List<Region> innermost(List<Region> all) {
        return IntStream.range(0, all.size())
                .filter(i -> i + 1 == all.size() || !all.get(i + 1).isInside(all.get(i)))
                .mapToObj(all::get)
                .toList();
    }

    /** The innermost article around a block. */
    private @Nullable Region articleOf(int block) {
        int at = outline.blocks().get(block).region();
        while (at >= 0 && !isArticle(outline.regions().get(at))) {
            at = outline.regions().get(at).parent();
        }
        return at < 0 ? null : outline.regions().get(at);
    }

    private static boolean isArticle(Region region) {
        return region.element().normalName().equals("article");
    }

    private int length(Region region) {
        int length = 0;
        for (int i = region.firstBlock(); i < region.endBlock(); i++) {
            Block block = outline.blocks().get(i);
            length += !dropped[i] && BlockValues.isText(block) ? block.length() : 0;
        }
        return length;
    }
}
