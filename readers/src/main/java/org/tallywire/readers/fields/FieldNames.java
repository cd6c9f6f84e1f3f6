package org.tallywire.readers.fields;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.tallywire.lexicon.DataFolder;
import org.tallywire.lexicon.DataRow;

/** Names of fields, the better ones first. Case, blanks, hyphens and underscores make no difference. Immutable. */
public final class FieldNames {
    private final Map<Field, List<String>> names;

    private FieldNames(Map<Field, List<String>> names) {
        this.names = names;
    }

    /** The names that {@code readers/fields.csv} lists. */
    public static FieldNames standard() {
        Map<Field, List<String>> names = new EnumMap<>(Field.class);
        for (DataRow row :
                DataFolder.onClassPath("readers").getTable("fields.csv").rows()) {
            names.computeIfAbsent(row.constant("field", Field.class), field -> new ArrayList<>())
                    .add(folded(row.get("name")));
        }
        return new FieldNames(names);
    }

    /** The same with some fields under other names alone. */
    public FieldNames with(Map<Field, List<String>> others) {
        Map<Field, List<String>> all = new EnumMap<>(Field.class);
        all.putAll(names);
        others.forEach((field, list) ->
                all.put(field, list.stream().map(FieldNames::folded).toList()));
        return new FieldNames(all);
    }

    /** The best of some names for a field. */
    public Optional<String> find(Field field, Collection<String> present) {
        for (String name : names.getOrDefault(field, List.of())) {
            Optional<String> found =
                    present.stream().filter(one -> folded(one).equals(name)).findFirst();
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    /** All names of a field, the better ones first. */
    public List<String> of(Field field) {
        return List.copyOf(names.getOrDefault(field, List.of()));
    }

    private static String folded(String name) {
        return name.replaceAll("[\\s_\\-\uFEFF]", "").toLowerCase(Locale.ROOT);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof FieldNames that && that.names.equals(names);
    }

    @Override
    public int hashCode() {
        return names.hashCode();
    }
}
