package org.tallywire.readers.json;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/** A value in memory. */
sealed interface JsonValue {
    /** A text, or a number as written. */
    record Text(String text) implements JsonValue {}

    /** An object. */
    record Fields(Map<String, JsonValue> fields) implements JsonValue {}

    /** A list. */
    record Values(List<JsonValue> values) implements JsonValue {}

    /** Nothing that an article has: null, true, false, or more than one article may have. */
    record Nothing() implements JsonValue {}

    /**
     * The fields of the object at whose start a parser stands; it goes to the object's end.
     *
     * @param limit characters of text and values, together; what comes after so many is passed over
     */
    static Map<String, JsonValue> fields(JsonParser parser, long limit) {
        return new Builder(parser, limit).fields();
    }

    /** The value at which a parser stands; it goes to the value's end. */
    static JsonValue read(JsonParser parser, long limit) {
        return new Builder(parser, limit).value();
    }

    /** Depth is bound by the parser. */
    final class Builder {
        private static final JsonValue NOTHING = new Nothing();

        private final JsonParser parser;
        private long left;

        private Builder(JsonParser parser, long limit) {
            this.parser = parser;
            this.left = limit;
        }

        private JsonValue value() {
            left--;
            return switch (parser.currentToken()) {
                case START_OBJECT -> new Fields(fields());
                case START_ARRAY -> new Values(values());
                case VALUE_STRING, VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> text(parser.getString());
                default -> NOTHING;
            };
        }

        private JsonValue text(String text) {
            left -= text.length();
            return left < 0 ? NOTHING : new Text(text);
        }

        private Map<String, JsonValue> fields() {
            Map<String, JsonValue> fields = new LinkedHashMap<>();
            while (parser.nextToken() != JsonToken.END_OBJECT) {
                String name = parser.currentName();
                parser.nextToken();
                JsonValue value = value();
                left -= name.length();
                if (left > 0) {
                    fields.putIfAbsent(name, value);
                }
            }
            return fields;
        }

        private List<JsonValue> values() {
            List<JsonValue> values = new ArrayList<>();
            while (parser.nextToken() != JsonToken.END_ARRAY) {
                JsonValue value = value();
                if (left > 0) {
                    values.add(value);
                }
            }
            return values;
        }
    }
}
