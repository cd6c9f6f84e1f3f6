package org.tallywire.app.watchlist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.tallywire.lexicon.DataFolder;
import org.tallywire.lexicon.FaultyDataException;
import org.tallywire.topic.Topic;
import org.tallywire.topic.WatchWord;
import org.tallywire.topic.Watchlist;

class WatchlistFileTest {
    private static final Set<String> EFFECTS = Set.of("KILLED", "TAKEN_HOSTAGE");

    @TempDir
    private Path folder;

    static Stream<Arguments> faulty() {
        return DataFolder.onClassPath("org/tallywire/app/watchlist").getTable("faulty-watchlists.csv").rows().stream()
                .map(row -> Arguments.of(
                        row.get("id"), row.get("file"), row.get("line"), row.get("expected"), row.get("reason")));
    }

    private Path file(String text) throws IOException {
        return Files.writeString(folder.resolve("watchlist.yml"), text);
    }

    private Watchlist read(String text) throws IOException {
        return WatchlistFile.read(file(text), EFFECTS);
    }

    @Test
    void topicHasAllThatItsEntrySays() throws IOException {
        assertThat(read("""
                # What we watch.
                topics:
                  coast:
                    label: "The coast: all of it"
                    entities: [Nordic Tern, 'Relief Monitor']
                    places:
                      - Kestrel Bay
                    effects: [killed, Taken hostage, taken-hostage]
                    words: [flood*, "state of emergency", 2031]
                """).topics())
                .containsExactly(new Topic(
                        "coast",
                        "The coast: all of it",
                        List.of("Nordic Tern", "Relief Monitor"),
                        List.of("Kestrel Bay"),
                        List.of("KILLED", "TAKEN_HOSTAGE", "TAKEN_HOSTAGE"),
                        Stream.of("flood*", "state of emergency", "2031")
                                .map(WatchWord::of)
                                .toList()));
    }

    @Test
    void labelIsTheIdWhereThereIsNone() throws IOException {
        assertThat(read("topics: {kestrel-bay: {places: Kestrel Bay}}").topics())
                .singleElement()
                .extracting(Topic::label)
                .isEqualTo("kestrel bay");
    }

    @Test
    void topicsKeepTheirOrder() throws IOException {
        assertThat(read("topics: {z: {words: a}, a: {words: b}, m: {words: c}}").topics())
                .extracting(Topic::id)
                .containsExactly("z", "a", "m");
    }

    @Test
    void fileWithoutContentWatchesNothing() throws IOException {
        assertThat(read("")).isEqualTo(Watchlist.EMPTY);
        assertThat(read("# topics:\n")).isEqualTo(Watchlist.EMPTY);
        assertThat(read("topics: {}")).isEqualTo(Watchlist.EMPTY);
    }

    @ParameterizedTest(name = "{0}: {4}")
    @MethodSource("faulty")
    void faultIsToldWithFileLineKeyAndRemedy(String id, String text, String line, String expected, String reason)
            throws IOException {
        Path file = file(text);

        assertThatThrownBy(() -> WatchlistFile.read(file, EFFECTS))
                .as("%s: %s", id, reason)
                .isInstanceOf(FaultyDataException.class)
                .hasMessageContainingAll("watchlist.yml, line " + line + ": ", expected, "; ");
    }

    @Test
    void missingFileIsTold() {
        assertThatThrownBy(() -> WatchlistFile.read(folder.resolve("none.yml"), EFFECTS))
                .isInstanceOf(FaultyDataException.class)
                .hasMessageContainingAll("none.yml", "was not found", "name one that exists");
    }

    @Test
    void fileInAnotherCharsetIsTold() throws IOException {
        Path file = Files.write(folder.resolve("watchlist.yml"), new byte[] {'a', (byte) 0xFC, ':'});

        assertThatThrownBy(() -> WatchlistFile.read(file, EFFECTS)).hasMessageContaining("UTF-8");
    }
}
