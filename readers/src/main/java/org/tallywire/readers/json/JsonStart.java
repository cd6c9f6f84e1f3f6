package org.tallywire.readers.json;

import java.util.HashSet;
import java.util.Set;
import org.tallywire.article.ArticleReader.Fit;
import org.tallywire.article.DocumentHead;
import org.tallywire.readers.encoding.TextDecoder;
import org.tallywire.readers.fields.Field;
import org.tallywire.readers.fields.FieldNames;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/**
 * The first value of a document, as far as its first bytes show it.
 *
 * @param list whether it is a list of objects, or an empty one
 * @param spread whether it is an object that ends on another line than it starts on
 * @param articles whether it is an object under whose names an article, or a list of them, is found, but not a line of
 *     JSON Lines
 */
record JsonStart(boolean list, boolean spread, boolean articles) {
    private static final JsonStart NONE = new JsonStart(false, false, false);

    /** Under this name the JSON Lines of this program have their text. */
    private static final String LINES_BODY = "body";

    static JsonStart of(DocumentHead head, JsonFactory json, FieldNames names) {
        String text =
                TextDecoder.peek(head.bytes(), DocumentHead.LIMIT).orElse("").stripLeading();
        if (!text.startsWith("{") && !text.startsWith("[")) {
            return NONE;
        }
        try (JsonParser parser = json.createParser(ObjectReadContext.empty(), text)) {
            JsonToken first = parser.nextToken();
            if (first == JsonToken.START_ARRAY) {
                JsonToken next = parser.nextToken();
                return new JsonStart(next == JsonToken.START_OBJECT || next == JsonToken.END_ARRAY, false, false);
            }
            return object(parser, text, names);
        } catch (JacksonException e) {
            return NONE;
        }
    }

    private static JsonStart object(JsonParser parser, String text, FieldNames names) {
        Set<String> found = new HashSet<>();
        boolean lists = false;
        boolean whole = false;
        try {
            for (JsonToken token = parser.nextToken(); token == JsonToken.PROPERTY_NAME; token = parser.nextToken()) {
                found.add(parser.currentName());
                lists |= parser.nextToken() == JsonToken.START_ARRAY && JsonLists.isNamed(parser.currentName());
                parser.skipChildren();
            }
            whole = parser.currentToken() == JsonToken.END_OBJECT;
        } catch (JacksonException e) {
            boolean cut = text.length() - e.getLocation().getCharOffset() < 2 && text.length() > 8000;
            if (!cut) {
                return NONE;
            }
        }
        boolean spread = (whole ? parser.currentTokenLocation().getLineNr() : lineOfEnd(text)) > 1;
        boolean articles = !found.contains(LINES_BODY)
                && (lists || names.find(Field.BODY, found).isPresent());
        return new JsonStart(false, spread && !found.isEmpty(), articles);
    }

    private static long lineOfEnd(String text) {
        return 1 + text.chars().filter(c -> c == '\n').count();
    }

    Fit fit() {
        return list || spread || articles ? Fit.CERTAIN : Fit.NONE;
    }
}
