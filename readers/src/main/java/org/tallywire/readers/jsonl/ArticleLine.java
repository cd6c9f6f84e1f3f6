package org.tallywire.readers.jsonl;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/**
 * The fields of a line that are known; others are passed over. A known field that comes twice is a fault, since nobody
 * can say which one was meant.
 */
final class ArticleLine {
    private static final Set<String> TEXTS = Set.of("id", "url", "title", "published", "publisher", "language", "body");
    private static final Set<String> LISTS = Set.of("authors");

    private final Map<String, List<String>> fields;

    private ArticleLine(Map<String, List<String>> fields) {
        this.fields = fields;
    }

    /** Reads the fields up to the object's end. */
    static ArticleLine read(JsonParser parser) throws FaultyLineException {
        Map<String, List<String>> fields = new HashMap<>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String name = parser.currentName();
            parser.nextToken();
            if (!TEXTS.contains(name) && !LISTS.contains(name)) {
                parser.skipChildren();
            } else if (fields.putIfAbsent(name, value(parser, name)) != null) {
                throw new FaultyLineException("one field \"" + name + "\" expected, found two");
            }
        }
        return new ArticleLine(fields);
    }

    private static List<String> value(JsonParser parser, String name) throws FaultyLineException {
        FieldValues values = new FieldValues(parser, name);
        if (LISTS.contains(name)) {
            return values.names();
        }
        return name.equals("body") ? values.exactText() : values.text();
    }

    /** The text of a field; null where it is absent or JSON's null. */
    @Nullable
    String text(String name) {
        List<String> values = fields.getOrDefault(name, List.of());
        return values.isEmpty() ? null : values.get(0);
    }

    List<String> names(String name) {
        return fields.getOrDefault(name, List.of());
    }

    /** The body, which may be empty but not absent. */
    String body() throws FaultyLineException {
        String body = text("body");
        if (body == null) {
            throw new FaultyLineException("a field \"body\" with the article's text expected, found none");
        }
        return body;
    }
}
