package org.tallywire.readers.json;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.tallywire.article.Reading;
import org.tallywire.article.Readings;
import org.tallywire.article.SourceDocument;
import org.tallywire.article.UnreadableDocumentException;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.exc.JacksonIOException;

/** The articles in one JSON document. Not thread-safe. */
final class JsonReadings implements Readings {
    private final SourceDocument document;
    private final JsonParser parser;
    private final JsonArticles articles;
    private final long longestArticle;
    private Map<String, JsonValue> around = new HashMap<>();
    private boolean inList;
    private boolean inObject;
    private boolean listSeen;
    private int number;
    private boolean ended;

    JsonReadings(SourceDocument document, JsonParser parser, JsonArticles articles, long longestArticle) {
        this.document = document;
        this.parser = parser;
        this.articles = articles;
        this.longestArticle = longestArticle;
    }

    @Override
    public Optional<Reading> next() throws IOException, UnreadableDocumentException {
        try {
            Optional<Reading> found = Optional.empty();
            while (found.isEmpty() && !ended) {
                found = inList ? inList() : inObject ? inObject() : outside();
            }
            return found;
        } catch (JacksonIOException e) {
            ended = true;
            throw e.getCause();
        } catch (JacksonException e) {
            ended = true;
            throw fault(document, e);
        }
    }

    private Optional<Reading> outside() throws UnreadableDocumentException {
        JsonToken token = parser.nextToken();
        if (token == null) {
            ended = true;
            if (number == 0) {
                throw new UnreadableDocumentException(
                        document.name(),
                        "start",
                        "articles in JSON expected, found none",
                        "send it again, or remove it");
            }
            return Optional.empty();
        }
        inList = token == JsonToken.START_ARRAY;
        inObject = token == JsonToken.START_OBJECT;
        listSeen = false;
        around = new HashMap<>();
        return inList || inObject ? Optional.empty() : Optional.of(noObject());
    }

    private Optional<Reading> inList() {
        JsonToken token = parser.nextToken();
        if (token == JsonToken.END_ARRAY) {
            inList = false;
            return Optional.empty();
        }
        if (token != JsonToken.START_OBJECT) {
            Reading fault = noObject();
            parser.skipChildren();
            return Optional.of(fault);
        }
        long line = parser.currentTokenLocation().getLineNr();
        return Optional.of(article(JsonValue.fields(parser, longestArticle), line));
    }

    private Optional<Reading> inObject() {
        JsonToken token = parser.nextToken();
        if (token == JsonToken.END_OBJECT) {
            inObject = false;
            return listSeen
                    ? Optional.empty()
                    : Optional.of(article(around, parser.currentTokenLocation().getLineNr()));
        }
        String name = parser.currentName();
        inList = parser.nextToken() == JsonToken.START_ARRAY && JsonLists.isNamed(name);
        listSeen |= inList;
        if (!inList) {
            around.put(name, JsonValue.read(parser, longestArticle));
        }
        return Optional.empty();
    }

    private Reading article(Map<String, JsonValue> fields, long line) {
        number++;
        return articles.read(document, "article " + number, line, fields, listSeen ? around : Map.of());
    }

    private Reading noObject() {
        number++;
        return new Reading.Rejected(
                "article " + number,
                "an object with an article expected in line "
                        + parser.currentTokenLocation().getLineNr() + ", found something else",
                "mend it, or leave it out; the others are read");
    }

    static UnreadableDocumentException fault(SourceDocument document, JacksonException e) {
        String message = String.valueOf(e.getOriginalMessage());
        int note = message.indexOf(" (for ");
        String place = e.getLocation() == null
                ? "start"
                : "line " + e.getLocation().getLineNr() + ", character "
                        + e.getLocation().getColumnNr();
        return new UnreadableDocumentException(
                document.name(),
                place,
                "valid JSON expected, found a fault: "
                        + (note > 0 ? message.substring(0, note) : message).replace('\n', ' '),
                "mend it, or write it anew; what stands before is read");
    }

    @Override
    public void close() {
        parser.close();
    }
}
