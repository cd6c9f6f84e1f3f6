package org.tallywire.app.watchlist;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.tallywire.lexicon.FaultyDataException;
import org.tallywire.topic.Watchlist;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.Node;

/** A watchlist as its user writes it: YAML in UTF-8, under {@code topics} each topic by its id. */
public final class WatchlistFile {
    private static final String TOPICS = "topics";
    private static final String REMEDY = "mend the YAML; docs/watchlists.md has an example";

    private WatchlistFile() {}

    /**
     * Reads the file; one without content watches nothing.
     *
     * @param effects codes of the effects there are
     * @throws FaultyDataException when it is missing or something in it cannot be used; the message names file, line, key
     *     and remedy
     */
    public static Watchlist read(Path file, Set<String> effects) {
        return compose(file, text(file))
                .map(root -> watchlist(new YamlPlace(file, root, ""), effects))
                .orElse(Watchlist.EMPTY);
    }

    private static Watchlist watchlist(YamlPlace root, Set<String> effects) {
        return root.entries(List.of(TOPICS)).stream()
                .findFirst()
                .map(topics -> new Watchlist(topics.value().entries().stream()
                        .map(topic -> new TopicEntry(topic, effects).topic())
                        .toList()))
                .orElse(Watchlist.EMPTY);
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (NoSuchFileException e) {
            throw new FaultyDataException(
                    file.toString(), 0, "the watchlist was not found", "name one that exists, or none");
        } catch (IOException e) {
            throw new FaultyDataException(
                    file.toString(), 0, "the watchlist cannot be read (" + e + ")", "save it as text in UTF-8");
        }
    }

    private static Optional<Node> compose(Path file, String text) {
        try {
            return Optional.ofNullable(new Yaml(new LoaderOptions()).compose(new StringReader(text)));
        } catch (MarkedYAMLException e) {
            int line = e.getProblemMark() == null ? 0 : e.getProblemMark().getLine() + 1;
            throw new FaultyDataException(file.toString(), line, String.valueOf(e.getProblem()), REMEDY);
        } catch (YAMLException e) {
            throw new FaultyDataException(file.toString(), 0, String.valueOf(e.getMessage()), REMEDY);
        }
    }
}
