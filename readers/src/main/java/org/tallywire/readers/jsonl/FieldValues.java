package org.tallywire.readers.jsonl;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/** The value of a field at which a parser stands, in the shapes that people write it. */
final class FieldValues {
    private final JsonParser parser;
    private final String name;

    FieldValues(JsonParser parser, String name) {
        this.parser = parser;
        this.name = name;
    }

    /** A string, character for character; nothing else will do. */
    List<String> exactText() throws FaultyLineException {
        if (parser.currentToken() == JsonToken.VALUE_NULL) {
            return List.of();
        }
        if (parser.currentToken() != JsonToken.VALUE_STRING) {
            throw unexpected("a text");
        }
        return List.of(parser.getString());
    }

    /** A string or number as written, or the {@code name} of an object; none for null. */
    List<String> text() throws FaultyLineException {
        return switch (parser.currentToken()) {
            case VALUE_NULL -> List.of();
            case VALUE_STRING, VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> List.of(parser.getString());
            case START_OBJECT -> nameInObject();
            default -> throw unexpected("a text");
        };
    }

    /** One name or a list of them; blank ones are left out. */
    List<String> names() throws FaultyLineException {
        List<String> names = new ArrayList<>();
        if (parser.currentToken() == JsonToken.START_ARRAY) {
            while (parser.nextToken() != JsonToken.END_ARRAY) {
                names.addAll(text());
            }
        } else {
            names.addAll(text());
        }
        return names.stream()
                .map(String::strip)
                .filter(text -> !text.isEmpty())
                .distinct()
                .toList();
    }

    private List<String> nameInObject() {
        String found = null;
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            boolean named = "name".equals(parser.currentName());
            if (parser.nextToken() == JsonToken.VALUE_STRING && named) {
                found = parser.getString();
            } else {
                parser.skipChildren();
            }
        }
        return found == null ? List.of() : List.of(found);
    }

    private FaultyLineException unexpected(String expected) {
        return new FaultyLineException(
                expected + " expected in field \"" + name + "\", found " + describe(parser.currentToken()));
    }

    /** What a token is, in words for people. */
    static String describe(@Nullable JsonToken token) {
        if (token == null) {
            return "nothing";
        }
        return switch (token) {
            case START_ARRAY -> "a list";
            case START_OBJECT -> "an object";
            case VALUE_STRING -> "a text";
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> "a number";
            case VALUE_TRUE, VALUE_FALSE -> "true or false";
            case VALUE_NULL -> "null";
            default -> token.toString();
        };
    }
}
