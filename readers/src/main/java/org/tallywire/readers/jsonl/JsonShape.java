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

    /** Whether a list of objects opens the text. */
    static boolean opensList(String text) {
        return text.startsWith("[") && opensObject(text, skipBlank(text, 1));
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

    /** Whether JSON opens that is not one object a line. */
    static boolean isSpread(String text) {
        if (opensList(text)) {
            return true;
        }
        int end = text.indexOf('\n');
        String line = end < 0 ? text : text.substring(0, end);
        boolean alone = line.strip().equals("{") || line.strip().endsWith(",");
        return end >= 0 && opensObject(text, 0) && alone && !isObject(line);
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
