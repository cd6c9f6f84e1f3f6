package org.tallywire.readers.jsonl;

import org.jspecify.annotations.Nullable;
import org.tallywire.article.Article;
import org.tallywire.article.Published;
import org.tallywire.article.Reading;
import org.tallywire.article.SourceDocument;
import org.tallywire.readers.metadata.DateScanner;
import org.tallywire.readers.metadata.HeadWords;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;

/**
 * Turns a line into an article or into the reason why it is none. A date that cannot be read is left out: metadata
 * never costs an article its text. Thread-safe.
 */
final class LineParser {
    private static final String REMEDY = "mend the line, or write it anew; the other lines are read";

    private final JsonFactory json = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxStringLength(LineSource.LIMIT)
                    .maxNestingDepth(200)
                    .build())
            .build();

    private final DateScanner dates;

    LineParser(HeadWords words) {
        this.dates = new DateScanner(words);
    }

    Reading parse(SourceDocument document, LineSource.Line line) {
        String place = "line " + line.number();
        if (line.isTooLong()) {
            return new Reading.Rejected(
                    place,
                    "at most " + LineSource.LIMIT / 1024 / 1024 + " MiB a line expected, found " + line.size()
                            + " bytes",
                    "split the article");
        }
        try (JsonParser parser = open(line)) {
            return new Reading.Parsed(article(document, place, read(parser)));
        } catch (FaultyLineException e) {
            return new Reading.Rejected(place, e.reason(), REMEDY);
        } catch (JacksonException e) {
            return new Reading.Rejected(place, reason(e), REMEDY);
        }
    }

    private JsonParser open(LineSource.Line line) {
        return line.isUtf8()
                ? json.createParser(ObjectReadContext.empty(), line.bytes())
                : json.createParser(ObjectReadContext.empty(), new String(line.bytes(), line.charset()));
    }

    private static ArticleLine read(JsonParser parser) throws FaultyLineException {
        JsonToken first = parser.nextToken();
        if (first != JsonToken.START_OBJECT) {
            throw new FaultyLineException("one JSON object expected, found " + FieldValues.describe(first));
        }
        ArticleLine line = ArticleLine.read(parser);
        if (parser.nextToken() != null) {
            throw new FaultyLineException("one JSON object expected, found something after it at character "
                    + parser.currentTokenLocation().getColumnNr());
        }
        return line;
    }

    private Article article(SourceDocument document, String place, ArticleLine line) throws FaultyLineException {
        return Article.in(document)
                .entry(place)
                .record(line.text("id"))
                .url(line.text("url"))
                .title(line.text("title"))
                .authors(line.names("authors"))
                .publisher(line.text("publisher"))
                .language(line.text("language"))
                .published(published(line.text("published")))
                .body(line.body());
    }

    private @Nullable Published published(@Nullable String text) {
        return dates.findPublished(text, "json:published").orElse(null);
    }

    /** Jackson's message without its source note, which quotes internals. */
    private static String reason(JacksonException e) {
        String message = String.valueOf(e.getOriginalMessage());
        int note = message.indexOf(" (for ");
        String bare = (note > 0 ? message.substring(0, note) : message).replace('\n', ' ');
        return "valid JSON expected, found a fault at character "
                + (e.getLocation() == null ? 1 : e.getLocation().getColumnNr()) + ": " + bare;
    }
}
