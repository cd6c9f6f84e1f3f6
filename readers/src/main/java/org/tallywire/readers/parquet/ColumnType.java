package org.tallywire.readers.parquet;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Set;

/** How values of a component are kept. */
public sealed interface ColumnType {
    /**
     * A text; numbers of any length and days are kept as their texts, which lose nothing.
     *
     * @param type a string, an enum, a {@link BigDecimal}, a {@link LocalDate} or an {@link Instant}
     */
    record Text(Class<?> type) implements ColumnType {
        private static final Set<Class<?>> KNOWN =
                Set.of(String.class, BigDecimal.class, LocalDate.class, Instant.class);

        static boolean holds(Class<?> type) {
            return type.isEnum() || KNOWN.contains(type);
        }

        /** The text that stands for a value. */
        public String textOf(Object value) {
            return value instanceof Enum<?> constant ? constant.name() : value.toString();
        }

        /** The value that a text stands for. */
        Object valueOf(String text) {
            if (type.isEnum()) {
                return constant(text);
            } else if (type == BigDecimal.class) {
                return new BigDecimal(text);
            } else if (type == LocalDate.class) {
                return LocalDate.parse(text);
            } else if (type == Instant.class) {
                return Instant.parse(text);
            }
            return text;
        }

        private Object constant(String name) {
            return Arrays.stream(type.getEnumConstants())
                    .filter(constant -> textOf(constant).equals(name))
                    .findFirst()
                    .orElseThrow(
                            () -> new IllegalArgumentException("'" + name + "' is none of " + type.getSimpleName()));
        }
    }

    /** A number of the Java platform. */
    enum Numeric implements ColumnType {
        INT,
        LONG,
        DOUBLE
    }

    /** A record in the record. */
    record Group(RecordShape shape) implements ColumnType {}

    /** A list of texts or groups. */
    record Repeated(ColumnType element) implements ColumnType {}
}
