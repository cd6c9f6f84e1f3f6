package org.tallywire.readers.html.metadata;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
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
    private static final List<String> ARTICLES = List.of("Article", "Posting", "Report", "Review", "Recipe");
    private static final List<String> PAGES = List.of("WebPage", "ItemPage", "VideoObject", "Product", "Course");
    private static final int MOST_NODES = 20_000;
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
            .enable(JsonReadFeature.ALLOW_BACKSLASH_ESCAPING_ANY_CHARACTER)
            .enable(JsonReadFeature.ALLOW_TRAILING_COMMA)
            .build();

    /** The first article of the page, else what is said of the page itself; without any field where nothing is. */
    static LinkedArticle of(Document page) {
        LinkedArticle second = NONE;
        for (Element script : page.getElementsByTag("script")) {
            if (script.attr("type").toLowerCase(Locale.ROOT).contains("ld+json")) {
                List<JsonNode> nodes = nodes(script);
                Optional<JsonNode> article =
                        nodes.stream().filter(node -> isA(node, ARTICLES)).findFirst();
                if (article.isPresent()) {
                    return read(article.get()).completedBy(second);
                }
                Optional<JsonNode> other =
                        nodes.stream().filter(node -> isA(node, PAGES)).findFirst();
                second = second.equals(NONE) ? other.map(LinkedArticle::read).orElse(NONE) : second;
            }
        }
        return second;
    }

    private static List<JsonNode> nodes(Element script) {
        StringBuilder data = new StringBuilder();
        for (DataNode node : script.dataNodes()) {
            data.append(node.getWholeData());
        }
        try {
            return flattened(JSON.readTree(data.toString()));
        } catch (JacksonException e) {
            return List.of();
        }
    }

    /** All objects, the outer ones first; no more than a bound. */
    private static List<JsonNode> flattened(JsonNode root) {
        List<JsonNode> found = new ArrayList<>();
        Deque<JsonNode> open = new ArrayDeque<>(List.of(root));
        while (!open.isEmpty() && found.size() < MOST_NODES) {
            JsonNode node = open.poll();
            found.add(node);
            node.values().stream().filter(JsonNode::isContainer).forEach(open::add);
        }
        return found;
    }

    private static boolean isA(JsonNode node, List<String> endings) {
        return texts(node.get("@type")).stream()
                .anyMatch(type -> endings.stream().anyMatch(type::endsWith));
    }

    private LinkedArticle completedBy(LinkedArticle other) {
        return new LinkedArticle(
                headline,
                authors.isEmpty() ? other.authors : authors,
                publisher == null ? other.publisher : publisher,
                published == null ? other.published : published,
                modified == null ? other.modified : modified,
                body);
    }

    private static LinkedArticle read(JsonNode node) {
        return new LinkedArticle(
                text(node.get("headline")),
                authors(node.get("author")),
                text(node.get("publisher")),
                text(node.get("datePublished")),
                text(node.get("dateModified")),
                text(node.get("articleBody")));
    }

    /** The names of people; of organizations only where no person is named. */
    private static List<String> authors(@Nullable JsonNode node) {
        if (node == null || !node.isArray()) {
            return texts(node);
        }
        List<String> people = new ArrayList<>();
        node.values().stream()
                .filter(each -> texts(each.get("@type")).contains("Person"))
                .forEach(each -> people.addAll(texts(each)));
        return people.isEmpty() ? texts(node) : people;
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
