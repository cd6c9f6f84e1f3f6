package org.tallywire.compact;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

class CompactSetTest {
    private final Random random = new Random(20261127);

    /** All of them have the same hash. */
    private record Colliding(int number) {
        @Override
        public int hashCode() {
            return 7;
        }
    }

    @Test
    void itHoldsWhatAHashSetHolds() {
        Set<Integer> expected = new HashSet<>();
        CompactSet<Integer> set = new CompactSet<>(List.of());
        for (int i = 0; i < 10_000; i++) {
            Integer element = random.nextInt(4_000);
            assertThat(set.contains(element)).isEqualTo(expected.contains(element));
            assertThat(set.add(element)).isEqualTo(expected.add(element));
            assertThat(set).hasSize(expected.size());
        }
        assertThat(set).containsExactlyInAnyOrderElementsOf(expected);
    }

    @Test
    void equalHashesAreToldApart() {
        CompactSet<Colliding> set = new CompactSet<>(List.of());
        for (int number = 0; number < 100; number++) {
            assertThat(set.add(new Colliding(number))).isTrue();
        }
        assertThat(set.contains(new Colliding(99))).isTrue();
        assertThat(set.contains(new Colliding(100))).isFalse();
    }

    @Test
    void itBeginsWithEachOfItsElementsOnce() {
        assertThat(new CompactSet<>(List.of("a", "b", "a"))).containsExactlyInAnyOrder("a", "b");
    }
}
