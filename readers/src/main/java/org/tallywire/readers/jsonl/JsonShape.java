package org.tallywire.readers.jsonl;

import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/** What the start of a text looks like, as JSON. Stateless. */
final class JsonShape {
    private static final JsonFactory JSON = new JsonFactory();

    private JsonShape() {}

    /** Whether an object with a quoted key, or an empty one, opens at an offset. */
    static boolean opensObject(String text, int at) {
        if (at >= text.length() || text.charAt(at) != '{') {
            return false;
        }
        int next = skipBlank(text, at + 1);
        return next < text.length() && (text.charAt(next) == '"' || text.charAt(next) == '}');
    }

    private static int skipBlank(String text, int from) {
        int at = from;
        while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
            at++;
        }
        return at;
    }

    /** Whether the first line is one whole object, as far as the text shows it. */
    static boolean isWholeFirstLine(String text) {
        int end = text.indexOf('\n');
        return end < 0 ? opensObject(text, 0) : isObject(text.substring(0, end));
    }

    private static boolean isObject(String line) {
        try (JsonParser parser = JSON.createParser(ObjectReadContext.empty(), line)) {
            if (parser.nextToken() != JsonToken.START_OBJECT) {
                return false;
            }
            parser.skipChildren();
            return parser.currentToken() == JsonToken.END_OBJECT;
        } catch (JacksonException e) {
            return false;
        }
    }
}
