package org.tallywire.readers.html.content;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntConsumer;

/** Marks what stands in a page beside the article, by what elements say of themselves and by their links. */
final class Furniture {
    /** An element that holds more than this share of the page's text is not beside it, whatever its name. */
    private static final double LARGEST_SHARE = 0.4;

    /** What is foreign goes as long as so many characters are left. */
    private static final int SMALLEST_ARTICLE = 300;

    /** Comments may be much longer than what they are about. */
    private static final double LARGEST_FOREIGN_SHARE = 0.8;

    /** A teaser that calls itself an article's text holds less than this share. */
    private static final double FRAME_SHARE = 0.15;

    private static final int SMALLEST_BODY = 300;

    private static final double MOST_LINKS = 0.5;

    private static final double MOST_LINKS_IN_TABLE = 0.85;

    /** The entries of a list in an article's text say something about what they link to. */
    private static final double MOST_LINKS_IN_LIST = 0.9;

    private static final int SHORTEST_NOTICE = 20;

    private final PageOutline outline;
    private final boolean[] dropped;
    private final int[] texts;
    private final int[] bodies;
    private final Set<String> common;
    private final int title;
    private int left;

    private Furniture(PageOutline outline) {
        this.outline = outline;
        this.dropped = new boolean[outline.blocks().size()];
        this.texts = new int[dropped.length + 1];
        for (int i = 0; i < dropped.length; i++) {
            Block block = outline.blocks().get(i);
            texts[i + 1] = texts[i] + (BlockValues.isText(block) ? block.length() : 0);
        }
        this.left = texts[dropped.length];
        this.bodies = bodies();
        this.common = commonWords();
        this.title = firstTitle(outline.blocks());
    }

    /** For each block whether it is furniture. */
    static boolean[] in(PageOutline outline) {
        Furniture furniture = new Furniture(outline);
        furniture.each(Hint.HIDDEN, furniture::dropAway);
        furniture.each(Hint.HOVER, furniture::dropAway);
        furniture.each(Hint.FOREIGN, furniture::dropForeign);
        furniture.each(Hint.AWAY, furniture::dropAway);
        Teasers.drop(outline, furniture.dropped);
        furniture.dropLinkLists();
        return furniture.dropped;
    }

    private void dropForeign(int index) {
        Region region = outline.regions().get(index);
        int length = textIn(region);
        if (left - length >= SMALLEST_ARTICLE && length <= left * LARGEST_FOREIGN_SHARE && !frames(index, length)) {
            drop(region, length);
        }
    }

    private void dropAway(int index) {
        Region region = outline.regions().get(index);
        int length = textIn(region);
        if (!common.contains(region.said().words()) && length <= left * LARGEST_SHARE && !frames(index, length)) {
            drop(region, length);
        }
    }

    /** Whether an element is a frame around the article, and its name says what else is in the frame. */
    private boolean frames(int index, int length) {
        Region region = outline.regions().get(index);
        boolean large = length > left * FRAME_SHARE || region.hint() == Hint.AWAY && bodies[index] >= SMALLEST_BODY;
        return isFrame(region) || large && (bodies[index] > length * 0.5 || region.holds(title));
    }

    /** The first heading of the first rank, or -1. */
    private static int firstTitle(List<Block> blocks) {
        for (int i = 0; i < blocks.size(); i++) {
            if (blocks.get(i).rank() == 1) {
                return i;
            }
        }
        return -1;
    }

    /** For each region the longest text of a region inside it that says it is the article's. */
    private int[] bodies() {
        int[] longest = new int[outline.regions().size()];
        for (int i = longest.length - 1; i > 0; i--) {
            Region region = outline.regions().get(i);
            int own = region.hint() == Hint.BODY ? texts[region.endBlock()] - texts[region.firstBlock()] : 0;
            int parent = region.parent();
            longest[parent] = Math.max(longest[parent], Math.max(own, longest[i]));
        }
        return longest;
    }

    /** Words of class names under which most of the page's text stands: they say nothing here. */
    private Set<String> commonWords() {
        Map<String, Integer> lengths = new HashMap<>();
        Map<String, Integer> ends = new HashMap<>();
        for (Region region : outline.regions()) {
            String words = region.said().words();
            boolean inside = ends.getOrDefault(words, 0) >= region.endBlock();
            if (region.hint() == Hint.AWAY && !inside && !isFrame(region)) {
                lengths.merge(words, texts[region.endBlock()] - texts[region.firstBlock()], Integer::sum);
                ends.put(words, region.endBlock());
            }
        }
        lengths.values().removeIf(length -> length <= texts[dropped.length] * LARGEST_SHARE);
        return Set.copyOf(lengths.keySet());
    }

    private void each(Hint hint, IntConsumer action) {
        for (int i = 0; i < outline.regions().size(); i++) {
            if (outline.regions().get(i).hint() == hint) {
                action.accept(i);
            }
        }
    }

    private void drop(Region region, int length) {
        Arrays.fill(dropped, region.firstBlock(), region.endBlock(), true);
        left -= length;
    }

    /** How much text of a region is not dropped yet. */
    private int textIn(Region region) {
        int length = texts[region.endBlock()] - texts[region.firstBlock()];
        for (int i = region.firstBlock(); length > 0 && i < region.endBlock(); i++) {
            length -= dropped[i] ? texts[i + 1] - texts[i] : 0;
        }
        return length;
    }

    private static boolean isFrame(Region region) {
        return Markup.FRAMES.contains(region.element().normalName());
    }

    /** The names in a table of results are often links. */
    private double mostLinks(int index) {
        Region region = outline.regions().get(index);
        return switch (region.element().normalName()) {
            case "table", "tbody", "thead" -> MOST_LINKS_IN_TABLE;
            case "ul", "ol" -> isAnnounced(region) ? 1 : MOST_LINKS_IN_LIST;
            default -> MOST_LINKS;
        };
    }

    /** Whether a paragraph before a list says that it follows. */
    private boolean isAnnounced(Region list) {
        int before = list.firstBlock() - 1;
        if (before < 0 || dropped[before]) {
            return false;
        }
        Block block = outline.blocks().get(before);
        return block.kind() == Block.Kind.PARAGRAPH && block.text().endsWith(":") && block.length() >= SHORTEST_NOTICE;
    }

    /**
     * Lists, tables and divisions that are mostly links, the inner ones first: what is left of the outer ones is judged
     * without them.
     */
    private void dropLinkLists() {
        int[] lengths = new int[outline.regions().size()];
        int[] links = new int[lengths.length];
        for (int i = 0; i < dropped.length; i++) {
            Block block = outline.blocks().get(i);
            lengths[block.region()] += dropped[i] ? 0 : block.length();
            links[block.region()] += dropped[i] ? 0 : block.linkLength();
        }
        for (int i = lengths.length - 1; i > 0; i--) {
            Region region = outline.regions().get(i);
            if (links[i] > lengths[i] * mostLinks(i) && !region.isParagraph()) {
                Arrays.fill(dropped, region.firstBlock(), region.endBlock(), true);
            } else {
                lengths[region.parent()] += lengths[i];
                links[region.parent()] += links[i];
            }
        }
    }
}
