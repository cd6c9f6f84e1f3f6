package org.tallywire.topic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class WatchlistTest {
    private static Topic coast(String label, String place) {
        return new Topic("coast", label, List.of(), List.of(place), List.of(), List.of(WatchWord.of("flood*")));
    }

    @Test
    void listsThatMatchTheSameHaveTheSameId() {
        assertThat(new Watchlist(List.of(coast("Coast", "Kestrel Bay"))).matchingId())
                .isEqualTo(new Watchlist(List.of(coast("The coast", "Kestrel Bay"))).matchingId())
                .isNotEqualTo(new Watchlist(List.of(coast("Coast", "Orlomar"))).matchingId())
                .isNotEqualTo(Watchlist.EMPTY.matchingId());
    }

    @Test
    void topicsHaveDifferentIds() {
        assertThatThrownBy(() -> new Watchlist(List.of(coast("A", "Kestrel Bay"), coast("B", "Orlomar"))))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void topicWithoutConditionIsNone() {
        assertThatThrownBy(() -> new Topic("coast", "Coast", List.of(), List.of(), List.of(), List.of()))
                .hasMessageContaining("coast");
    }

    @Test
    void idOfATopicCanBeTheNameOfAFile() {
        assertThat(List.of("coast", "coast-2", "7")).allMatch(Topic::isId);
        assertThat(List.of("", "Coast", "a b", "../x", "-a", "a-", "x".repeat(61)))
                .noneMatch(Topic::isId);
    }

    @Test
    void countryIsKnownByItsName() {
        assertThat(CountryNames.findCode(" norway ")).contains("NO");
        assertThat(CountryNames.findCode("Kestrel Bay")).isEmpty();
    }
}
