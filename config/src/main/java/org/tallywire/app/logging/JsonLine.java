package org.tallywire.app.logging;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.slf4j.MDC;
import tools.jackson.databind.json.JsonMapper;

/**
 * A message as one line of JSON: {@code time}, {@code level}, {@code message} and, where they are known, {@code run},
 * {@code document}, {@code logger} and {@code cause}.
 */
public final class JsonLine {
    private JsonLine() {}

    /** A message of the program itself, about what the calling thread works for. */
    public static String of(String message) {
        return of(Instant.now(), "info", message, MDC.getCopyOfContextMap(), Map.of());
    }

    static String of(
            Instant time,
            String level,
            String message,
            @Nullable Map<String, String> about,
            Map<String, String> further) {
        Map<String, Object> line = new LinkedHashMap<>();
        line.put("time", time.toString());
        line.put("level", level);
        line.put("message", message);
        if (about != null) {
            line.putAll(about);
        }
        line.putAll(further);
        return JsonMapper.shared().writeValueAsString(line);
    }
}
