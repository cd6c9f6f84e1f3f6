package org.tallywire.compact;

import java.util.Arrays;
import java.util.function.IntConsumer;

/**
 * The numbers filed under a key, as the postings of an inverted index, in four arrays: about 20 bytes a number, where a
 * list of objects under a key that is an object takes 100 and more. Nothing is removed. Not thread-safe.
 */
public final class Postings {
    private static final int NONE = -1;
    private static final int LEAST = 16;

    /** Where the chain of all keys with these last bits begins; as many as a power of two. */
    private int[] heads;

    private long[] keys;
    private int[] numbers;
    /** What was filed before in the same chain. */
    private int[] next;

    private int size;

    /**
     * Without any.
     *
     * @param expected how many numbers will be filed; more can be
     */
    public Postings(int expected) {
        int length = Math.max(LEAST, expected);
        keys = new long[length];
        numbers = new int[length];
        next = new int[length];
        heads = emptyHeads(length);
    }

    private static int[] emptyHeads(int length) {
        int[] heads = new int[Integer.highestOneBit(length)];
        Arrays.fill(heads, NONE);
        return heads;
    }

    /**
     * Files a number.
     *
     * @param key whose bits are spread well
     */
    public void add(long key, int number) {
        if (size == keys.length) {
            grow();
        }
        keys[size] = key;
        numbers[size] = number;
        chain(size++);
    }

    private void chain(int entry) {
        int head = head(keys[entry]);
        next[entry] = heads[head];
        heads[head] = entry;
    }

    private int head(long key) {
        return (int) key & (heads.length - 1);
    }

    private void grow() {
        int length = size + (size >> 1);
        keys = Arrays.copyOf(keys, length);
        numbers = Arrays.copyOf(numbers, length);
        next = Arrays.copyOf(next, length);
        if (Integer.highestOneBit(length) > heads.length) {
            heads = emptyHeads(length);
            for (int entry = 0; entry < size; entry++) {
                chain(entry);
            }
        }
    }

    /** Gives the last numbers filed under the key, the very last first, at most {@code limit}. */
    public void latest(long key, int limit, IntConsumer each) {
        int left = limit;
        for (int entry = heads[head(key)]; entry != NONE && left > 0; entry = next[entry]) {
            if (keys[entry] == key) {
                each.accept(numbers[entry]);
                left--;
            }
        }
    }

    /** How many numbers are filed under the key, counted up to {@code limit}. */
    public int count(long key, int limit) {
        int[] found = new int[1];
        latest(key, limit, number -> found[0]++);
        return found[0];
    }

    /** Whether the number is among the last {@code limit} filed under the key. */
    public boolean isAmongLatest(long key, int limit, int number) {
        boolean[] found = new boolean[1];
        latest(key, limit, other -> found[0] |= other == number);
        return found[0];
    }
}
