package org.tallywire.entity.name;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.tallywire.entity.EntityKind;
import org.tallywire.entity.gazetteer.Spellings;

/** The names of a first reading, one kind each: what most of its mentions are. */
final class FoundNames {
    private final NameText text;
    private final Map<String, Map<EntityKind, Double>> votes = new LinkedHashMap<>();
    private final Map<String, Candidate> strongest = new LinkedHashMap<>();

    private FoundNames(NameText text) {
        this.text = text;
    }

    static FoundNames of(NameText text, List<Candidate> names) {
        FoundNames found = new FoundNames(text);
        names.forEach(found::add);
        return found;
    }

    private void add(Candidate name) {
        String words = wordsOf(text, name);
        votes.computeIfAbsent(words, key -> new LinkedHashMap<>()).merge(name.kind(), name.score() + 1, Double::sum);
        strongest.merge(keyOf(text, name), name, (one, other) -> one.score() >= other.score() ? one : other);
    }

    /** The best mention of each name, of the kind that most of its mentions have. */
    List<Candidate> names() {
        List<Candidate> names = new ArrayList<>();
        for (Candidate name : strongest.values()) {
            Map<EntityKind, Double> kinds = votes.getOrDefault(wordsOf(text, name), Map.of());
            double own = kinds.getOrDefault(name.kind(), 0.0);
            if (kinds.values().stream().allMatch(other -> other <= own)) {
                names.add(name);
            }
        }
        return names;
    }

    private static String wordsOf(NameText text, Candidate name) {
        return Spellings.key(
                text.text().span(name.first(), name.end()).of(text.text().text()));
    }

    /** What mentions of one name in an article share: kind and words, without case and accents. */
    static String keyOf(NameText text, Candidate name) {
        return name.kind() + " " + wordsOf(text, name);
    }
}
