package org.tallywire.lexicon;

import java.util.Collection;

/**
 * Says of most words that a set does not hold them, without a look at the set: a Bloom filter of one hash, sixteen bits a
 * word, small enough to stay in the nearest cache of a core. Immutable and thread-safe.
 */
public final class WordFilter {
    private static final int BITS_A_WORD = 16;

    private final long[] bits;

    private WordFilter(long[] bits) {
        this.bits = bits;
    }

    public static WordFilter of(Collection<String> words) {
        int longs = Math.ceilDiv(words.size() * BITS_A_WORD, Long.SIZE);
        WordFilter filter = new WordFilter(new long[Math.max(1, Integer.highestOneBit(longs) * 2)]);
        for (String word : words) {
            int bit = spread(word);
            filter.bits[filter.index(bit)] |= 1L << bit;
        }
        return filter;
    }

    /** False only for words that are not in the set; about one in twenty of those is let through. */
    public boolean mayHold(String word) {
        int bit = spread(word);
        return (bits[index(bit)] & 1L << bit) != 0;
    }

    private int index(int bit) {
        return bit >>> 6 & bits.length - 1;
    }

    /** Words that differ in their last letter only have hashes close to each other. */
    private static int spread(String word) {
        int hash = word.hashCode() * 0x9e3779b1;
        return hash ^ hash >>> 15;
    }
}
