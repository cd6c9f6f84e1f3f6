package org.tallywire.entity.gazetteer;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tallywire.entity.Entity;
import org.tallywire.entity.EntityKind;
import org.tallywire.lexicon.DataFolder;
import org.tallywire.lexicon.DataRow;

/**
 * Names of countries that stand as adjectives too ({@code country-adjectives.csv}), and the nationality that they then
 * mean. Immutable and thread-safe.
 */
public final class CountryAdjectives {
    private final Map<String, Entity> byName;

    private CountryAdjectives(Map<String, Entity> byName) {
        this.byName = Map.copyOf(byName);
    }

    static CountryAdjectives read(DataFolder folder, List<GazetteerEntry> entries) {
        Map<String, Entity> nationalities = new HashMap<>();
        for (GazetteerEntry entry : entries) {
            Entity entity = entry.entity();
            if (entity.kind() == EntityKind.NATIONALITY && entity.country() != null) {
                nationalities.putIfAbsent(entity.country(), entity);
            }
        }
        Map<String, Entity> byName = new HashMap<>();
        folder.findTable("country-adjectives.csv").ifPresent(table -> {
            for (DataRow row : table.rows()) {
                Optional.ofNullable(nationalities.get(row.get("country")))
                        .ifPresent(nationality ->
                                row.list("names").forEach(name -> byName.put(Spellings.key(name), nationality)));
            }
        });
        return new CountryAdjectives(byName);
    }

    /** The nationality that a name means where it stands as an adjective; empty where it never does. */
    public Optional<Entity> nationality(String name) {
        return Optional.ofNullable(byName.get(Spellings.key(name)));
    }
}
