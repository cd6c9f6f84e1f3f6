package org.tallywire.spark;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class BatchTest {
    @Test
    void smallFilesShareATaskAndALargeOneHasItsOwn() {
        assertThat(sizesOf(Batch.of(files(30, 40, 50, 500, 20, 20), 100)))
                .containsExactly(List.of(30L, 40L), List.of(50L), List.of(500L), List.of(20L, 20L));
    }

    @Test
    void anEmptyInboxHasNoTasks() {
        assertThat(Batch.of(List.of(), 100)).isEmpty();
    }

    @Test
    void manyTinyFilesAreSeveralTasks() {
        List<Batch> batches = Batch.of(files(new long[4001]), 100);

        assertThat(batches).hasSize(3);
        assertThat(batches.stream().mapToInt(batch -> batch.files().size()).sum())
                .isEqualTo(4001);
    }

    @Test
    void tasksOfALargeInboxAreOfOneSizeAndThoseOfASmallerOneSmaller() {
        assertThat(Batch.bytesFor(1L << 40)).isEqualTo(Batch.USUAL);
        assertThat(Batch.bytesFor(64_000_000)).isEqualTo(1_000_000);
        assertThat(Batch.bytesFor(0)).isPositive();
    }

    private static List<SourceFile> files(long... sizes) {
        return IntStream.range(0, sizes.length)
                .mapToObj(i -> new SourceFile("file-" + i, "/inbox/file-" + i, sizes[i]))
                .toList();
    }

    private static List<List<Long>> sizesOf(List<Batch> batches) {
        return batches.stream()
                .map(batch -> batch.files().stream().map(SourceFile::size).toList())
                .toList();
    }
}
