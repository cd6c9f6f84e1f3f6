package org.tallywire.app.watchlist;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tallywire.topic.Topic;
import org.tallywire.topic.WatchWord;

/** A topic as the file writes it. */
record TopicEntry(YamlPlace.Entry entry, Set<String> effects) {
    private static final String LABEL = "label";
    private static final List<String> CONDITIONS = List.of("entities", "places", "effects", "words");
    private static final List<String> KEYS = List.of(LABEL, "entities", "places", "effects", "words");

    Topic topic() {
        YamlPlace place = entry.value();
        if (!Topic.isId(entry.name())) {
            throw place.faulty(
                    "is no id of a topic",
                    "use small letters, digits and hyphens, at most " + Topic.LONGEST_ID
                            + " characters; what people read is the label");
        }
        Map<String, YamlPlace> keys = new LinkedHashMap<>();
        place.entries(KEYS).forEach(key -> keys.put(key.name(), key.value()));
        if (CONDITIONS.stream().noneMatch(keys::containsKey)) {
            throw place.faulty("asks for nothing", "give it at least one of " + String.join(", ", CONDITIONS));
        }
        return new Topic(
                entry.name(),
                label(keys.get(LABEL)),
                texts(keys.get("entities")),
                texts(keys.get("places")),
                items(keys.get("effects")).stream().map(this::effect).toList(),
                items(keys.get("words")).stream().map(TopicEntry::word).toList());
    }

    private String label(@Nullable YamlPlace given) {
        return given == null ? entry.name().replace('-', ' ') : given.text();
    }

    private static List<YamlPlace> items(@Nullable YamlPlace given) {
        return given == null ? List.of() : given.items();
    }

    private static List<String> texts(@Nullable YamlPlace given) {
        return items(given).stream().map(YamlPlace::text).toList();
    }

    private String effect(YamlPlace given) {
        EffectNames names = new EffectNames(effects);
        return names.find(given.text())
                .orElseThrow(() -> given.faulty(
                        "has no effect of the program: \"" + given.text() + "\"", "use one of " + names.all()));
    }

    private static WatchWord word(YamlPlace given) {
        try {
            return WatchWord.of(given.text());
        } catch (IllegalArgumentException e) {
            throw given.faulty(
                    "has a word that cannot be looked for, \"" + given.text() + "\": " + e.getMessage(),
                    "write words as they stand in articles, such as flood* or \"state of emergency\"");
        }
    }
}
