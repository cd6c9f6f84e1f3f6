package org.tallywire.reports.export;

import java.io.Closeable;
import java.io.Writer;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** Writes objects, one a line, key by key. Not thread-safe. Closing it closes the writer. */
final class JsonLine implements Closeable {
    private static final JsonFactory FACTORY = JsonFactory.builder()
            .characterEscapes(new LosslessEscapes())
            .rootValueSeparator("")
            .build();

    private final JsonGenerator json;

    JsonLine(Writer characters) {
        json = FACTORY.createGenerator(ObjectWriteContext.empty(), characters);
    }

    JsonLine begin(String type) {
        json.writeStartObject();
        return text("type", type);
    }

    void end() {
        json.writeEndObject();
        json.writeRaw('\n');
    }

    /** A text, or a day in ISO 8601. */
    JsonLine text(String key, @Nullable Object text) {
        if (text == null) {
            json.writeNullProperty(key);
        } else {
            json.writeStringProperty(key, text.toString());
        }
        return this;
    }

    JsonLine number(String key, @Nullable BigDecimal number) {
        if (number == null) {
            json.writeNullProperty(key);
        } else {
            json.writeName(key);
            json.writeNumber(PlainNumber.of(number));
        }
        return this;
    }

    JsonLine number(String key, long number) {
        json.writeNumberProperty(key, number);
        return this;
    }

    JsonLine texts(String key, List<String> texts) {
        json.writeArrayPropertyStart(key);
        texts.forEach(json::writeString);
        json.writeEndArray();
        return this;
    }

    @Override
    public void close() {
        json.close();
    }
}
