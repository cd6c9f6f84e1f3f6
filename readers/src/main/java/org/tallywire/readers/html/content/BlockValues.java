package org.tallywire.readers.html.content;

import java.util.List;

/**
 * What blocks are worth as article text: sentences are worth their length, links and scraps cost. The sum over a range
 * of blocks is one subtraction.
 *
 * <p>A region's sum is the score of the "maximum subsequence segmentation" (Pasternack and Roth, WWW 2009) with the
 * page's own elements as the only ranges allowed.
 */
final class BlockValues {
    private static final int SHORT = 25;
    private static final int SENTENCE = 60;
    private static final double SCRAP = -6;
    private static final double MOST_LINKS = 0.5;

    private final double[] sums;

    private BlockValues(double[] sums) {
        this.sums = sums;
    }

    /** @param dropped blocks that are worth nothing */
    static BlockValues of(List<Block> blocks, boolean[] dropped) {
        double[] sums = new double[blocks.size() + 1];
        for (int i = 0; i < blocks.size(); i++) {
            sums[i + 1] = sums[i] + (dropped[i] ? 0 : valueOf(blocks.get(i)));
        }
        return new BlockValues(sums);
    }

    double of(Region region) {
        return sums[region.endBlock()] - sums[region.firstBlock()];
    }

    static double valueOf(Block block) {
        if (block.linkDensity() > MOST_LINKS) {
            return -10 - Math.min(block.length(), 60) / 4.0;
        }
        if (isText(block)) {
            return block.length() - 2.0 * block.linkLength() + 2.0 * commas(block.text());
        }
        return block.kind() == Block.Kind.LOOSE ? SCRAP : 0;
    }

    /** Whether a block reads as sentences. */
    static boolean isText(Block block) {
        return block.linkDensity() <= MOST_LINKS
                && (block.length() >= SENTENCE || block.length() >= SHORT && block.endsAsSentence());
    }

    /** Whether a block is long and ends as a sentence does. */
    static boolean isSentence(Block block) {
        return block.length() >= SENTENCE && block.endsAsSentence();
    }

    private static int commas(String text) {
        return (int) text.chars().filter(c -> c == ',' || c == '،' || c == '、').count();
    }
}
