package org.tallywire.entity.tagger;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Sums of packed rows are those of the weights one by one. */
class PackedRowsTest {
    private static final int BITS = 6;

    private final Random random = new Random(7);

    @ParameterizedTest
    @ValueSource(ints = {1, 3, 8, 15, 16, 17, 121})
    void sumsAreThoseOfTheWeights(int columns) {
        byte[] table = new byte[columns << BITS];
        random.nextBytes(table);
        int[] hashes = random.ints(PackedRows.MOST).toArray();
        float[] sums = new float[columns];
        new PackedRows(table, columns).sum(hashes, BITS, sums);
        assertThat(sums).containsExactly(oneByOne(table, columns, hashes));
    }

    @ParameterizedTest
    @ValueSource(bytes = {Byte.MIN_VALUE, Byte.MAX_VALUE})
    void noLaneRunsOver(byte weight) {
        byte[] table = new byte[15 << BITS];
        Arrays.fill(table, weight);
        float[] sums = new float[15];
        new PackedRows(table, 15).sum(new int[PackedRows.MOST], BITS, sums);
        assertThat(sums).containsOnly(weight * PackedRows.MOST);
    }

    private static float[] oneByOne(byte[] table, int columns, int[] hashes) {
        float[] sums = new float[columns];
        for (int hash : hashes) {
            for (int column = 0; column < columns; column++) {
                sums[column] += table[TaggerModel.bucket(hash, BITS) * columns + column];
            }
        }
        return sums;
    }
}
