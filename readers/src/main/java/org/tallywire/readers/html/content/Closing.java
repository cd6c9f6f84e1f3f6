package org.tallywire.readers.html.content;

import java.util.Arrays;
import java.util.List;

/**
 * Drops what closes a page below its article: who wrote it, where it was printed, what to subscribe to, a notice of the
 * lawyers. Used once for one page.
 */
final class Closing {
    /** So much of the text may stand below its end. */
    private static final double LARGEST_SHARE = 0.15;

    private static final int LONG = 2_500;

    /** Of a short article, so many characters may, as long as they are no more than this share. */
    private static final int SHORT = 900;

    private static final double LARGEST_SHARE_OF_SHORT = 0.45;

    private static final int LONGEST_NOTE = 800;

    /** A line of so many marks and nothing else. */
    private static final int SHORTEST_RULE = 5;

    private final List<Block> blocks;
    private final Region article;
    private final boolean[] out;
    private final Phrases phrases;
    private final Biography biography;

    Closing(List<Block> blocks, Region article, boolean[] out, Phrases phrases, Biography biography) {
        this.blocks = blocks;
        this.article = article;
        this.out = out;
        this.phrases = phrases;
        this.biography = biography;
    }

    void drop() {
        int cut = findCut();
        Arrays.fill(out, cut, article.endBlock(), true);
        int last = cut - 1;
        while (last >= article.firstBlock() && (out[last] || isNote(last))) {
            out[last] = true;
            last--;
        }
    }

    /** The first block near the end that says that the article has ended; its end where there is none. */
    private int findCut() {
        int all = length(article.firstBlock(), article.endBlock());
        double most = Math.max(Math.min(LONG, all * LARGEST_SHARE), Math.min(SHORT, all * LARGEST_SHARE_OF_SHORT));
        int cut = article.endBlock();
        int rest = 0;
        for (int i = article.endBlock() - 1; i >= article.firstBlock() && rest <= most; i--) {
            rest += out[i] ? 0 : blocks.get(i).length();
            if (!out[i] && rest <= most && closes(blocks.get(i))) {
                cut = i;
            }
        }
        return cut;
    }

    private boolean closes(Block block) {
        return isRule(block)
                || block.length() <= LONGEST_NOTE
                        && (phrases.closes(block.text()) || biography.isOfAuthor(block.text()));
    }

    private static boolean isRule(Block block) {
        return block.length() >= SHORTEST_RULE && block.text().chars().noneMatch(Character::isLetterOrDigit);
    }

    private boolean isNote(int at) {
        Block block = blocks.get(at);
        boolean text = BlockValues.isText(block);
        return block.kind() == Block.Kind.HEADING
                || block.length() <= LONGEST_NOTE
                        && text
                        && (phrases.isNote(block.text())
                                || biography.isOfNobodyElse(block.text(), this::isNamedBefore));
    }

    private boolean isNamedBefore(String name) {
        int found = 0;
        for (int i = article.firstBlock(); i < article.endBlock(); i++) {
            found += !out[i] && blocks.get(i).text().contains(name) ? 1 : 0;
        }
        return found > 1;
    }

    private int length(int begin, int end) {
        int length = 0;
        for (int i = begin; i < end; i++) {
            length += out[i] ? 0 : blocks.get(i).length();
        }
        return length;
    }
}
