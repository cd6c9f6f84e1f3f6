package org.tallywire.readers.jsonl;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.tallywire.article.ArticleReader;
import org.tallywire.article.DocumentHead;
import org.tallywire.article.Readings;
import org.tallywire.article.SourceDocument;
import org.tallywire.readers.encoding.ByteOrderMark;
import org.tallywire.readers.encoding.TextDecoder;
import org.tallywire.readers.metadata.HeadWords;

/**
 * Reads one article a line: {@code id}, {@code url}, {@code title}, {@code body}, {@code published}, {@code authors},
 * {@code publisher}, {@code language}. Only {@code body} is needed, and it is kept character for character, even when
 * it is empty. UTF-8, or UTF-16 with a byte order mark. Blank lines are passed over but counted. A faulty line is set
 * aside alone. Memory is bound by the longest line, and that by {@link LineSource#LIMIT}.
 */
public final class JsonLinesReader implements ArticleReader {
    private static final int PEEKED_BYTES = 64 * 1024;

    private final LineParser parser;

    public JsonLinesReader(HeadWords words) {
        this.parser = new LineParser(words);
    }

    @Override
    public String format() {
        return "jsonl";
    }

    @Override
    public Fit fit(DocumentHead head) {
        String start = TextDecoder.peek(head.bytes(), PEEKED_BYTES)
                .map(String::stripLeading)
                .orElse("");
        boolean named = List.of("jsonl", "ndjson", "json").contains(head.extension());
        if (JsonShape.opensObject(start, 0)) {
            return JsonShape.isWholeFirstLine(start) ? Fit.CERTAIN : Fit.LIKELY;
        }
        boolean later = start.lines().limit(20).anyMatch(line -> JsonShape.opensObject(line.strip(), 0));
        return later ? named ? Fit.CERTAIN : Fit.LIKELY : Fit.NONE;
    }

    @Override
    public Readings open(SourceDocument document) throws IOException {
        InputStream bytes = new BufferedInputStream(document.open(), PEEKED_BYTES);
        try {
            return new LineReadings(document, new LineSource(bytes, charsetOf(bytes)), parser);
        } catch (IOException e) {
            bytes.close();
            throw e;
        }
    }

    /** The encoding by the byte order mark, which is passed over. */
    private static Charset charsetOf(InputStream bytes) throws IOException {
        bytes.mark(4);
        Optional<ByteOrderMark> mark = ByteOrderMark.findAtStart(bytes.readNBytes(4));
        bytes.reset();
        bytes.skipNBytes(mark.map(ByteOrderMark::length).orElse(0));
        return mark.map(ByteOrderMark::charset).orElse(StandardCharsets.UTF_8);
    }
}
