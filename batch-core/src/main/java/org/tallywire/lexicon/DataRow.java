package org.tallywire.lexicon;

import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * A row of a data file, with the place it came from.
 *
 * @param file the file's name, for messages
 * @param line one-based line on which the row starts
 * @param values value by column, stripped of white space around it
 */
public record DataRow(String file, long line, Map<String, String> values) {
    public DataRow {
        values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
    }

    /**
     * The value of a column, which may be empty.
     *
     * @throws FaultyDataException when the table has no such column
     */
    public String get(String column) {
        String value = values.get(column);
        if (value == null) {
            throw faulty("there is no column \"" + column + "\"", "the columns are " + values.keySet());
        }
        return value;
    }

    /** The value of a column; empty where the field is empty or the table has no such column. */
    public Optional<String> find(String column) {
        return Optional.ofNullable(values.get(column)).filter(value -> !value.isEmpty());
    }

    /** The values of a column that holds several, separated by {@code |}; none where it is empty. */
    public List<String> list(String column) {
        String value = get(column);
        return value.isEmpty()
                ? List.of()
                : Arrays.stream(value.split("\\|")).map(String::strip).toList();
    }

    /** The value of a column as one of an enum's constants. */
    public <E extends Enum<E>> E constant(String column, Class<E> type) {
        String value = get(column).toUpperCase(Locale.ROOT).replace(' ', '_');
        try {
            return Enum.valueOf(type, value);
        } catch (IllegalArgumentException e) {
            throw faulty(
                    "\"" + value + "\" in column \"" + column + "\" is not known",
                    "use one of " + Arrays.toString(type.getEnumConstants()));
        }
    }

    /** An error that names this row. */
    public FaultyDataException faulty(String found, String remedy) {
        return new FaultyDataException(file, line, found, remedy);
    }
}
