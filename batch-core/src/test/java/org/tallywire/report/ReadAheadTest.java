package org.tallywire.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReadAheadTest {
    private static final int MANY = 100_000;

    private volatile Thread reader = Thread.currentThread();
    private final AtomicInteger read = new AtomicInteger();
    private final List<Integer> taken = new ArrayList<>();

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 127, 128, 129, MANY})
    void allRowsComeInTheOrderOfReading(int count) {
        ReadAhead.forEach(rows(count), taken::add);

        assertThat(taken).isEqualTo(IntStream.range(0, count).boxed().toList());
    }

    @Test
    void rowsAreReadInAThreadThatHasEndedAfterwards() {
        ReadAhead.forEach(rows(MANY), taken::add);

        assertThat(reader).isNotSameAs(Thread.currentThread());
        assertThat(reader.isAlive()).isFalse();
    }

    @Test
    void noMoreThanSomeBatchesAreReadAhead() {
        ReadAhead.forEach(rows(MANY), row -> assertThat(read.get() - row).isLessThan(10 * 128));
    }

    @Test
    void whatReadingThrowsIsThrownAfterTheRowsBeforeIt() {
        Consumer<Consumer<Integer>> breaking = row -> {
            rows(300).accept(row);
            throw new IllegalArgumentException("the disk is gone");
        };

        assertThatThrownBy(() -> ReadAhead.forEach(breaking, taken::add))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("the disk is gone");
        assertThat(taken).hasSize(300);
    }

    @Test
    void anErrorOfReadingIsThrownAsItIs() {
        Consumer<Consumer<Integer>> breaking = row -> {
            throw new OutOfMemoryError("in the reading thread");
        };

        assertThatThrownBy(() -> ReadAhead.forEach(breaking, taken::add)).isInstanceOf(OutOfMemoryError.class);
    }

    @Test
    void whereWorkingFailsReadingEndsSoon() {
        assertThatThrownBy(() -> ReadAhead.forEach(rows(MANY), row -> {
                    throw new IllegalStateException("row " + row);
                }))
                .hasMessage("row 0");
        assertThat(reader.isAlive()).isFalse();
        assertThat(read.get()).isLessThan(MANY);
    }

    @Test
    void whoIsInterruptedGetsNoMoreRowsAndStaysInterrupted() {
        assertThatThrownBy(() -> ReadAhead.forEach(
                        rows(MANY), row -> Thread.currentThread().interrupt()))
                .isInstanceOf(CancellationException.class);
        assertThat(Thread.interrupted()).isTrue();
        assertThat(reader.isAlive()).isFalse();
    }

    private Consumer<Consumer<Integer>> rows(int count) {
        return row -> {
            reader = Thread.currentThread();
            for (int number = 0; number < count; number++) {
                read.incrementAndGet();
                row.accept(number);
            }
        };
    }
}
