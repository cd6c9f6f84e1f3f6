package org.tallywire.compact;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PostingsTest {
    private static final int LIMIT = 5;

    private final Random random = new Random(20261127);

    @ParameterizedTest(name = "expecting {0}")
    @ValueSource(ints = {0, 100, 10_000})
    void theLatestNumbersOfEachKeyComeNewestFirst(int expected) {
        Postings postings = new Postings(expected);
        Map<Long, List<Integer>> model = new HashMap<>();
        for (int number = 0; number < 5_000; number++) {
            long key = key(random.nextInt(700));
            model.computeIfAbsent(key, added -> new ArrayList<>()).addFirst(number);
            postings.add(key, number);
        }
        model.forEach((key, numbers) -> {
            List<Integer> latest = numbers.subList(0, Math.min(LIMIT, numbers.size()));
            assertThat(latest(postings, key)).isEqualTo(latest);
            assertThat(postings.count(key, LIMIT)).isEqualTo(latest.size());
            assertThat(postings.isAmongLatest(key, LIMIT, latest.getLast())).isTrue();
            assertThat(postings.isAmongLatest(key, LIMIT, -1)).isFalse();
        });
    }

    @Test
    void anOlderNumberIsNotAmongTheLatest() {
        Postings postings = new Postings(0);
        for (int number = 0; number <= LIMIT; number++) {
            postings.add(key(1), number);
        }
        assertThat(postings.isAmongLatest(key(1), LIMIT, 0)).isFalse();
        assertThat(postings.isAmongLatest(key(1), LIMIT, 1)).isTrue();
    }

    @Test
    void keysOfOneChainAreToldApart() {
        Postings postings = new Postings(0);
        postings.add(1, 10);
        postings.add(1L << 40 | 1, 20);
        assertThat(latest(postings, 1)).containsExactly(10);
        assertThat(latest(postings, 1L << 41 | 1)).isEmpty();
    }

    private static long key(int number) {
        return Murmur.mix((long) number);
    }

    private static List<Integer> latest(Postings postings, long key) {
        List<Integer> latest = new ArrayList<>();
        postings.latest(key, LIMIT, latest::add);
        return latest;
    }
}
