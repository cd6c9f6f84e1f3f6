package org.tallywire.readers.html.metadata;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** The page's meta elements by name, property or itemprop in lower case. */
final class MetaTags {
    private final Map<String, List<String>> values;

    private MetaTags(Map<String, List<String>> values) {
        this.values = values;
    }

    static MetaTags of(Document page) {
        Map<String, List<String>> values = new HashMap<>();
        for (Element meta : page.getElementsByTag("meta")) {
            String content = meta.attr("content").strip();
            for (String attribute : List.of("property", "name", "itemprop")) {
                String key = meta.attr(attribute).strip().toLowerCase(Locale.ROOT);
                if (!key.isEmpty() && !content.isEmpty()) {
                    values.computeIfAbsent(key, k -> new ArrayList<>()).add(content);
                }
            }
        }
        return new MetaTags(values);
    }

    /** The first value of a field. */
    Optional<String> find(String field) {
        return all(field).stream().findFirst();
    }

    /** All values of a field, in the page's order. */
    List<String> all(String field) {
        return values.getOrDefault(field, List.of());
    }
}
