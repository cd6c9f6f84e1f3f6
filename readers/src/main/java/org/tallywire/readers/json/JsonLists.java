package org.tallywire.readers.json;

import java.util.Set;

/** Names under which an object has a list of articles. Stateless. */
final class JsonLists {
    private static final Set<String> NAMES = Set.of(
            "items", "articles", "data", "results", "docs", "documents", "stories", "news", "entries", "posts", "hits");

    private JsonLists() {}

    static boolean isNamed(String name) {
        return NAMES.contains(name);
    }
}
