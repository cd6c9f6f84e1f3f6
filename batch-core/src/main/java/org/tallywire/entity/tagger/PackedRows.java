package org.tallywire.entity.tagger;

/**
 * Rows of weights of a byte each, added up eight at a time: a row is a few longs of eight bytes, each made positive, and
 * the sums grow in lanes of sixteen bits.
 */
final class PackedRows {
    /** So many rows can be added without a lane running over. */
    static final int MOST = 257;

    private static final int PER_LONG = Long.BYTES;
    private static final int BIAS = 128;
    private static final long EVEN_BYTES = 0x00ff_00ff_00ff_00ffL;

    private final int width;
    private final long[] rows;

    /** @param table the weights of row 0, then of row 1, …, with {@code columns} in each */
    PackedRows(byte[] table, int columns) {
        this.width = (columns + PER_LONG - 1) / PER_LONG;
        this.rows = new long[table.length / columns * width];
        for (int i = 0; i < table.length; i++) {
            int column = i % columns;
            long biased = (long) table[i] + BIAS;
            rows[i / columns * width + column / PER_LONG] |= biased << Byte.SIZE * (column % PER_LONG);
        }
    }

    /** Sets {@code sums} to the sum, column by column, of the rows that hashes lead to in a table of 2^bits rows. */
    void sum(int[] hashes, int bits, float[] sums) {
        for (int block = 0; block < width; block++) {
            long even = 0;
            long odd = 0;
            for (int hash : hashes) {
                long row = rows[TaggerModel.bucket(hash, bits) * width + block];
                even += row & EVEN_BYTES;
                odd += row >>> Byte.SIZE & EVEN_BYTES;
            }
            unpack(even, odd, block * PER_LONG, hashes.length * BIAS, sums);
        }
    }

    private static void unpack(long even, long odd, int first, int bias, float[] sums) {
        int end = Math.min(first + PER_LONG, sums.length);
        for (int column = first; column < end; column++) {
            long lanes = column % 2 == 0 ? even : odd;
            int lane = (column - first) / 2;
            sums[column] = (int) (lanes >>> Short.SIZE * lane & 0xffff) - bias;
        }
    }
}
