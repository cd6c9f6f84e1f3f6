package org.tallywire.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class WordFilterTest {
    private static final List<String> WORDS = words("word");
    private static final List<String> OTHERS = words("other");

    private final WordFilter filter = WordFilter.of(WORDS);

    @Test
    void everyWordOfTheSetIsLetThrough() {
        assertThat(WORDS).allMatch(filter::mayHold);
    }

    @Test
    void atMostOneInTenOthersIsLetThrough() {
        assertThat(OTHERS.stream().filter(filter::mayHold)).hasSizeLessThan(OTHERS.size() / 10);
    }

    @Test
    void anEmptySetLetsNothingThrough() {
        assertThat(WordFilter.of(List.of()).mayHold("word")).isFalse();
    }

    private static List<String> words(String stem) {
        return IntStream.range(0, 5_000).mapToObj(number -> stem + number).toList();
    }
}
