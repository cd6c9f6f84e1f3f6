package org.tallywire.readers.html.metadata;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.json.JsonReadFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The article among a page's linked data (schema.org in JSON-LD).
 *
 * @param headline title
 * @param authors names
 * @param publisher name of the outlet
 * @param published date of publication, as written
 * @param modified date of the last revision, as written
 * @param body the text, where the page repeats it here
 */
record LinkedArticle(
        @Nullable String headline,
        List<String> authors,
        @Nullable String publisher,
        @Nullable String published,
        @Nullable String modified,
        @Nullable String body) {
    private static final LinkedArticle NONE = new LinkedArticle(null, List.of(), null, null, null, null);
    private static final int MOST_NODES = 20_000;
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
            .enable(JsonReadFeature.ALLOW_BACKSLASH_ESCAPING_ANY_CHARACTER)
            .enable(JsonReadFeature.ALLOW_TRAILING_COMMA)
            .build();

    /** The first article of the page; one without any field where it has none. */
    static LinkedArticle of(Document page) {
        for (Element script : page.getElementsByTag("script")) {
            if (script.attr("type").toLowerCase(Locale.ROOT).contains("ld+json")) {
                LinkedArticle found = in(script);
                if (found != null) {
                    return found;
                }
            }
        }
        return NONE;
    }

    private static @Nullable LinkedArticle in(Element script) {
        StringBuilder data = new StringBuilder();
        for (DataNode node : script.dataNodes()) {
            data.append(node.getWholeData());
        }
        try {
            return search(JSON.readTree(data.toString()));
        } catch (JacksonException e) {
            return null;
        }
    }

    private static @Nullable LinkedArticle search(JsonNode root) {
        Deque<JsonNode> open = new ArrayDeque<>(List.of(root));
        for (int seen = 0; !open.isEmpty() && seen < MOST_NODES; seen++) {
            JsonNode node = open.poll();
            if (isArticle(node)) {
                return read(node);
            }
            node.values().stream().filter(JsonNode::isContainer).forEach(open::add);
        }
        return null;
    }

    private static boolean isArticle(JsonNode node) {
        return texts(node.get("@type")).stream()
                .anyMatch(type -> type.endsWith("Article") || type.endsWith("Posting") || type.equals("Report"));
    }

    private static LinkedArticle read(JsonNode node) {
        return new LinkedArticle(
                text(node.get("headline")),
                texts(node.get("author")),
                text(node.get("publisher")),
                text(node.get("datePublished")),
                text(node.get("dateModified")),
                text(node.get("articleBody")));
    }

    private static @Nullable String text(@Nullable JsonNode node) {
        List<String> texts = texts(node);
        return texts.isEmpty() ? null : texts.get(0);
    }

    /** A text, the name of an object, or those of a list. */
    private static List<String> texts(@Nullable JsonNode node) {
        List<String> found = new ArrayList<>();
        if (node == null) {
            return found;
        }
        if (node.isString()) {
            found.add(node.stringValue());
        } else if (node.isArray()) {
            node.values().forEach(each -> found.addAll(texts(each.isArray() ? null : each)));
        } else if (node.isObject()) {
            found.addAll(texts(node.get("name")));
        }
        return found;
    }
}
