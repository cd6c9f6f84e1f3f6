package org.tallywire.readers.html.content;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.tallywire.readers.metadata.HeadLine;

/** Chooses, inside the article's region, the blocks that are its text. Used once for one page. */
final class ArticleText {
    private static final int LEAD = 80;
    private static final int DUPLICATE = 60;

    /** Of two equal paragraphs so few blocks apart, the second is a repetition. */
    private static final int NEAR = 3;

    private static final double MOST_LINKS = 0.6;
    private static final double ALL_LINKS = 0.8;
    private static final int LONGEST_HEADING = 80;

    private final List<Block> blocks;
    private final Region article;
    private final boolean[] out;
    private final Phrases phrases;
    private final HeadLine.Scanner bylines;
    private final Biography biography;

    ArticleText(
            List<Block> blocks,
            Region article,
            boolean[] dropped,
            Phrases phrases,
            HeadLine.Scanner bylines,
            Biography biography) {
        this.blocks = blocks;
        this.article = article;
        this.out = dropped;
        this.phrases = phrases;
        this.bylines = bylines;
        this.biography = biography;
    }

    /** The article's blocks, in reading order. */
    List<Block> select() {
        dropLines();
        dropBeforeLead();
        dropAfterEnd();
        new Closing(blocks, article, out, phrases, biography).drop();
        dropAfterEnd();
        dropRepeated();
        dropEmptyHeadings();
        List<Block> kept = new ArrayList<>();
        for (int i = article.firstBlock(); i < article.endBlock(); i++) {
            if (!out[i]) {
                kept.add(blocks.get(i));
            }
        }
        return kept;
    }

    private void dropLines() {
        for (int i = article.firstBlock(); i < article.endBlock(); i++) {
            Block block = blocks.get(i);
            out[i] |= isLinkLine(block)
                    || block.kind() == Block.Kind.LOOSE && !BlockValues.isText(block)
                    || block.kind() != Block.Kind.HEADING && phrases.isFurniture(block.text());
        }
    }

    /**
     * A paragraph that is a link to something else. Lists and tables were judged as a whole; a heading may link to what
     * it is about; a sentence may be one link.
     */
    private static boolean isLinkLine(Block block) {
        return switch (block.kind()) {
            case ITEM, CELL -> false;
            case HEADING -> block.linkDensity() > MOST_LINKS && block.length() >= LONGEST_HEADING;
            default ->
                block.linkDensity() > MOST_LINKS
                        && (block.length() < 200 || block.linkDensity() > ALL_LINKS)
                        && !BlockValues.isSentence(block);
        };
    }

    /** Before the first full sentence there are bylines, dates and buttons. */
    private void dropBeforeLead() {
        for (int i = article.firstBlock(); i < article.endBlock(); i++) {
            Block block = blocks.get(i);
            if (!out[i] && isLead(block) && !isByline(block)) {
                return;
            }
            out[i] |= block.kind() == Block.Kind.LOOSE || isScrap(block) || isShortCell(block) || isByline(block);
        }
    }

    private static boolean isLead(Block block) {
        return BlockValues.isText(block) && block.length() >= LEAD && block.kind() != Block.Kind.HEADING;
    }

    private static boolean isScrap(Block block) {
        return block.kind() == Block.Kind.PARAGRAPH && !BlockValues.isText(block);
    }

    /** The title of a page that is laid out with tables. */
    private static boolean isShortCell(Block block) {
        return block.kind() == Block.Kind.CELL && !BlockValues.isText(block);
    }

    private boolean isByline(Block block) {
        return block.length() <= 200 && bylines.scan(block.text()).isPresent();
    }

    /** After the last sentence there are headings of what was left out, names and buttons. */
    private void dropAfterEnd() {
        for (int i = article.endBlock() - 1; i >= article.firstBlock(); i--) {
            Block block = blocks.get(i);
            if (!out[i] && block.kind() != Block.Kind.HEADING && BlockValues.isText(block)) {
                return;
            }
            out[i] |= block.kind() == Block.Kind.LOOSE || block.kind() == Block.Kind.HEADING || isScrap(block);
        }
    }

    /**
     * Pages repeat paragraphs for other screens: several in a row, or one beside the other. A question that is put to
     * each of several people is asked again and again.
     */
    private void dropRepeated() {
        Map<String, Integer> seen = new HashMap<>();
        int last = -1;
        boolean lastRepeats = false;
        for (int i = article.firstBlock(); i < article.endBlock(); i++) {
            Block block = blocks.get(i);
            if (!out[i] && block.length() >= DUPLICATE) {
                Integer first = seen.putIfAbsent(block.text(), i);
                if (first != null) {
                    boolean near = i - first <= NEAR;
                    out[i] = near || lastRepeats;
                    if (lastRepeats) {
                        out[last] = true;
                    }
                }
                lastRepeats = first != null;
                last = i;
            }
        }
    }

    /** A heading right before one of the same or a higher rank has lost its text. */
    private void dropEmptyHeadings() {
        int rank = 0;
        for (int i = article.endBlock() - 1; i >= article.firstBlock(); i--) {
            Block block = blocks.get(i);
            if (!out[i]) {
                boolean heading = block.kind() == Block.Kind.HEADING;
                out[i] = heading && block.rank() >= rank && rank > 0;
                rank = heading ? block.rank() : 0;
            }
        }
    }
}
