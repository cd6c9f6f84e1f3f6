package org.tallywire.topic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tallywire.lexicon.DataFolder;

class WordIndexTest {
    static Stream<Arguments> cases() {
        return DataFolder.onClassPath("topic").getTable("words.csv").rows().stream()
                .map(row -> Arguments.of(
                        row.get("id"),
                        row.get("word"),
                        row.get("text"),
                        row.get("expected").equals("yes"),
                        row.get("reason")));
    }

    private static Topic topic(String id, String... words) {
        return new Topic(
                id,
                id,
                List.of(),
                List.of(),
                List.of(),
                Stream.of(words).map(WatchWord::of).toList());
    }

    private static WordIndex index(Topic... topics) {
        return WordIndex.of(new Watchlist(List.of(topics)));
    }

    @ParameterizedTest(name = "{0}: {4}")
    @MethodSource("cases")
    void wordStandsInTextOrNot(String id, String word, String text, boolean expected, String reason) {
        assertThat(!index(topic("watched", word)).topicsIn(text).isEmpty())
                .as(reason)
                .isEqualTo(expected);
    }

    @Test
    void everyTopicOfATextIsFoundOnce() {
        WordIndex index = index(topic("water", "flood*", "river"), topic("fire", "fire"), topic("bank", "river bank"));

        assertThat(index.topicsIn("The river bank: floods, and floods again.")).containsExactly("bank", "water");
    }

    @Test
    void nothingIsWatchedByTopicsWithoutWords() {
        Topic places = new Topic("coast", "Coast", List.of(), List.of("Kestrel Bay"), List.of(), List.of());

        assertThat(index(places).isEmpty()).isTrue();
        assertThat(index(topic("water", "flood*")).isEmpty()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"*", "* flood", "fl*ood", "flood * water", "--", "", "flood**"})
    void wordThatCannotBeLookedForIsRefused(String word) {
        assertThatThrownBy(() -> WatchWord.of(word)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void wordIsWrittenAsItWasRead() {
        assertThat(WatchWord.of("State of emergenc*")).hasToString("state of emergenc*");
    }
}
