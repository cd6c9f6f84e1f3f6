package org.tallywire.claim;

import java.util.Arrays;
import org.tallywire.compact.Murmur;

/**
 * The wording of a text: a hash of every five words in a row. Words are letters and digits, folded to lower case; all
 * else only separates them, so that layout, quotes and capitals make no difference. An ideograph is a word of its own.
 * Linear in the length of the text, which can hold anything.
 */
final class Shingles {
    /** Words in a shingle. */
    static final int WIDTH = 5;

    private static final long WORD_SEED = 0xCBF29CE484222325L;
    private static final long FACTOR = 0x9E3779B97F4A7C15L;

    private final long[] window = new long[WIDTH];
    private int[] hashes;
    private int words;
    private long text = WORD_SEED;

    private Shingles(int guess) {
        hashes = new int[guess];
    }

    static Shingles of(String text) {
        Shingles shingles = new Shingles(Math.max(16, text.length() / 5));
        long word = WORD_SEED;
        for (int at = 0; at < text.length(); ) {
            int c = text.codePointAt(at);
            at += Character.charCount(c);
            if (Character.isLetterOrDigit(c) && !Character.isIdeographic(c)) {
                word = Murmur.mix(word ^ Character.toLowerCase(c));
            } else if (Character.getType(c) != Character.FORMAT) {
                shingles.end(word);
                shingles.end(Character.isIdeographic(c) ? Murmur.mix(WORD_SEED ^ c) : WORD_SEED);
                word = WORD_SEED;
            }
        }
        shingles.end(word);
        return shingles.sorted();
    }

    /** Takes a word that has ended; the seed alone is no word. */
    private void end(long word) {
        if (word == WORD_SEED) {
            return;
        }
        text = Murmur.mix(text * FACTOR + word);
        window[words % WIDTH] = word;
        words++;
        if (words >= WIDTH) {
            if (words - WIDTH == hashes.length) {
                hashes = Arrays.copyOf(hashes, hashes.length * 2);
            }
            hashes[words - WIDTH] = shingle();
        }
    }

    private int shingle() {
        long hash = 0;
        for (int i = 0; i < WIDTH; i++) {
            hash = Murmur.mix(hash * FACTOR + window[(words + i) % WIDTH]);
        }
        return (int) (hash >>> 32);
    }

    private Shingles sorted() {
        hashes = Arrays.stream(hashes, 0, Math.max(0, words - WIDTH + 1))
                .sorted()
                .distinct()
                .toArray();
        return this;
    }

    int words() {
        return words;
    }

    /** Hash of all words in their order. */
    long text() {
        return text;
    }

    int size() {
        return hashes.length;
    }

    /** The hashes, ascending, each once. */
    int[] hashes() {
        return hashes;
    }

    boolean contains(int hash) {
        return Arrays.binarySearch(hashes, hash) >= 0;
    }

    /** How many hashes the other text has too. */
    int sharedWith(Shingles other) {
        int shared = 0;
        for (int i = 0, j = 0; i < hashes.length && j < other.hashes.length; ) {
            int order = Integer.compare(hashes[i], other.hashes[j]);
            shared += order == 0 ? 1 : 0;
            i += order <= 0 ? 1 : 0;
            j += order >= 0 ? 1 : 0;
        }
        return shared;
    }
}
