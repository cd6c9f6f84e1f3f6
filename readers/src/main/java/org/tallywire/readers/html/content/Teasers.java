package org.tallywire.readers.html.content;

import java.util.Arrays;
import java.util.function.Consumer;
import java.util.stream.IntStream;

/**
 * Drops lists of other articles by their shape, whatever they are called: boxes side by side, each with one linked
 * heading and a few lines at most.
 */
final class Teasers {
    private static final int FEWEST = 3;
    private static final int LONGEST_TEXT = 600;
    private static final int MOST_BLOCKS = 7;
    private static final double ALL_LINK = 0.9;

    /** So many of the boxes beside each other are alike. */
    private static final double MOST = 0.7;

    /** So much text is left when they are gone; else they are what the page is about. */
    private static final int SMALLEST_ARTICLE = 300;

    private final PageOutline outline;
    private final boolean[] dropped;
    private final boolean[] alike;

    private Teasers(PageOutline outline, boolean[] dropped) {
        this.outline = outline;
        this.dropped = dropped;
        this.alike = new boolean[outline.regions().size()];
    }

    static void drop(PageOutline outline, boolean[] dropped) {
        Teasers teasers = new Teasers(outline, dropped);
        teasers.findRows();
        if (teasers.textWithout() >= SMALLEST_ARTICLE) {
            teasers.regions(region -> Arrays.fill(dropped, region.firstBlock(), region.endBlock(), true));
        }
    }

    /** Keeps the boxes that stand beside enough others. */
    private void findRows() {
        int[] boxes = new int[alike.length];
        int[] children = new int[alike.length];
        for (int i = 1; i < alike.length; i++) {
            Region region = outline.regions().get(i);
            alike[i] = isTeaser(region);
            boxes[region.parent()] += alike[i] ? 1 : 0;
            children[region.parent()] += region.isEmpty() ? 0 : 1;
        }
        for (int i = 1; i < alike.length; i++) {
            int parent = outline.regions().get(i).parent();
            alike[i] &= boxes[parent] >= FEWEST && boxes[parent] >= children[parent] * MOST;
        }
    }

    private boolean isTeaser(Region region) {
        if (region.isParagraph() || region.endBlock() - region.firstBlock() > MOST_BLOCKS) {
            return false;
        }
        int headings = 0;
        int text = 0;
        for (Block block : outline.blocks().subList(region.firstBlock(), region.endBlock())) {
            boolean heading = block.kind() == Block.Kind.HEADING;
            if (heading && block.linkDensity() < ALL_LINK) {
                return false;
            }
            headings += heading ? 1 : 0;
            text += heading ? 0 : block.length();
        }
        return headings == 1 && text <= LONGEST_TEXT;
    }

    private int textWithout() {
        boolean[] rest = dropped.clone();
        regions(region -> Arrays.fill(rest, region.firstBlock(), region.endBlock(), true));
        return IntStream.range(0, rest.length)
                .filter(i -> !rest[i] && BlockValues.isText(outline.blocks().get(i)))
                .map(i -> outline.blocks().get(i).length())
                .sum();
    }

    private void regions(Consumer<Region> action) {
        IntStream.range(0, alike.length)
                .filter(i -> alike[i])
                .mapToObj(outline.regions()::get)
                .forEach(action);
    }
}
