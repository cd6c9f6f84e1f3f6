package org.tallywire.readers.manuscript;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.tallywire.lexicon.DataFolder;
import org.tallywire.lexicon.DataRow;
import org.tallywire.readers.fields.Field;

/** Values of properties that say nothing, as {@code readers/empty-properties.csv} lists them. Immutable. */
final class EmptyProperties {
    private final Map<Field, List<Pattern>> patterns = new EnumMap<>(Field.class);

    EmptyProperties() {
        for (DataRow row : DataFolder.onClassPath("readers")
                .getTable("empty-properties.csv")
                .rows()) {
            patterns.computeIfAbsent(row.constant("field", Field.class), field -> new ArrayList<>())
                    .add(Pattern.compile(row.get("pattern"), Pattern.CASE_INSENSITIVE));
        }
    }

    boolean has(Field field, String value) {
        return patterns.getOrDefault(field, List.of()).stream()
                .anyMatch(pattern -> pattern.matcher(value).matches());
    }
}
