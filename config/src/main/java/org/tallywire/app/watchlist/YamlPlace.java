package org.tallywire.app.watchlist;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.tallywire.lexicon.FaultyDataException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/**
 * A value in a YAML file, and where it stands.
 *
 * @param key the keys that lead to it, with dots between them; empty for the whole
 */
record YamlPlace(Path file, Node node, String key) {
    /** A key with its value. */
    record Entry(String name, YamlPlace value) {}

    /** The keys of a map with their values, in the order of the file. */
    List<Entry> entries() {
        if (!(node instanceof MappingNode map)) {
            throw faulty("is no map", "write keys with a colon, each on a line of its own");
        }
        List<Entry> entries = new ArrayList<>();
        Set<String> names = new HashSet<>();
        for (NodeTuple tuple : map.getValue()) {
            String name = at(tuple.getKeyNode()).text();
            YamlPlace value = new YamlPlace(file, tuple.getValueNode(), key.isEmpty() ? name : key + "." + name);
            if (!names.add(name)) {
                throw value.faulty("is there twice", "leave out one of the two");
            }
            entries.add(new Entry(name, value));
        }
        return entries;
    }

    /** The same, where only some keys may stand. */
    List<Entry> entries(List<String> known) {
        List<Entry> entries = entries();
        for (Entry entry : entries) {
            if (!known.contains(entry.name)) {
                throw entry.value.faulty("is no key that is known here", "use one of " + String.join(", ", known));
            }
        }
        return entries;
    }

    /** One text. */
    String text() {
        if (!(node instanceof ScalarNode scalar)) {
            throw faulty("is no text", "write one text there");
        }
        String text = scalar.getValue().strip();
        if (text.isEmpty()) {
            throw faulty("is empty", "write something there, or leave the key out");
        }
        return text;
    }

    /** The texts of a list, each with its place; one text alone stands for a list of one. */
    List<YamlPlace> items() {
        if (!(node instanceof SequenceNode list)) {
            text();
            return List.of(this);
        }
        if (list.getValue().isEmpty()) {
            throw faulty("is empty", "write something there, or leave the key out");
        }
        return list.getValue().stream().map(this::at).toList();
    }

    private YamlPlace at(Node other) {
        return new YamlPlace(file, other, key);
    }

    FaultyDataException faulty(String found, String remedy) {
        String what = key.isEmpty() ? "the file" : "\"" + key + "\"";
        return new FaultyDataException(file.toString(), node.getStartMark().getLine() + 1L, what + " " + found, remedy);
    }
}
