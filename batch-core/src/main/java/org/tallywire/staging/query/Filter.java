package org.tallywire.staging.query;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.tallywire.report.Selection;

/**
 * A selection as SQL conditions with their parameters. An article is selected by its day, by the entities it names, and,
 * where an effect or a place is asked for, by having a figure that is selected. A figure is selected by its article, its
 * own effect and its own place. Of a topic the articles are selected that carry it, and in these the figures that tell of
 * its effects at its places, where it has such.
 */
final class Filter {
    private static final String NAMED = """
            (SELECT entity_id
             FROM entity_aliases
             WHERE folded_name = ?)""";

    private static final String CARRIES_TOPIC = """
            \nAND a.id IN (SELECT at.article_id FROM article_topics at WHERE at.topic_id = ?)""";

    private static final String TELLS_OF_TOPIC = """
            \nAND (f.effect IN (SELECT te.effect FROM topic_effects te WHERE te.topic_id = ?)
                OR NOT EXISTS (SELECT 1 FROM topic_effects te WHERE te.topic_id = ?))
            AND (f.place_entity_id IN (
                    SELECT p.entity_id FROM topic_entities p WHERE p.topic_id = ? AND p.role = 'PLACE')
                OR NOT EXISTS (
                    SELECT 1 FROM topic_entities p WHERE p.topic_id = ? AND p.role = 'PLACE'))""";

    private static final Pattern ONLY_SELECTED = Pattern.compile("\\{selected}.*?\\{all}", Pattern.DOTALL);
    private static final Pattern MARKS = Pattern.compile("\\{selected}|\\{all}");
    private static final String ARTICLES = "{articles}";
    private static final String FIGURES = "{figures}";

    private final StringBuilder figures = new StringBuilder();
    private final List<Object> figureParameters = new ArrayList<>();
    private final StringBuilder articles = new StringBuilder();
    private final List<Object> articleParameters = new ArrayList<>();

    Filter(Selection selection) {
        selectFigures(selection);
        selectArticles(selection);
        if (selection.topic() != null) {
            selectTopic(selection.topic());
        }
    }

    private boolean isEmpty() {
        return articles.isEmpty() && figures.isEmpty();
    }

    private void selectFigures(Selection selection) {
        if (selection.effect() != null) {
            figures.append("\nAND f.effect = ?");
            figureParameters.add(selection.effect());
        }
        if (selection.place() != null) {
            figures.append("\nAND f.place_entity_id IN ").append(NAMED);
            figureParameters.add(folded(selection.place()));
        }
    }

    private void selectArticles(Selection selection) {
        if (selection.from() != null) {
            articles.append("\nAND a.published_on >= ?");
            articleParameters.add(selection.from());
        }
        if (selection.to() != null) {
            articles.append("\nAND a.published_on <= ?");
            articleParameters.add(selection.to());
        }
        if (selection.entity() != null) {
            articles.append("\nAND a.id IN (SELECT article_id FROM entity_mentions WHERE entity_id IN ")
                    .append(NAMED)
                    .append(")");
            articleParameters.add(folded(selection.entity()));
        }
        if (!figures.isEmpty()) {
            articles.append("\nAND a.id IN (SELECT f.article_id FROM figures f WHERE 1 = 1")
                    .append(figures)
                    .append(")");
            articleParameters.addAll(figureParameters);
        }
    }

    private void selectTopic(String topic) {
        articles.append(CARRIES_TOPIC);
        articleParameters.add(topic);
        figures.append(TELLS_OF_TOPIC);
        figureParameters.addAll(Collections.nCopies(4, topic));
    }

    private static String folded(String words) {
        return words.strip().toLowerCase(Locale.ROOT);
    }

    /**
     * A query with the conditions in their places.
     *
     * @param template SQL with {@code {articles}} where conditions on the article {@code a} may stand, and
     *     {@code {figures}} for conditions on the figure {@code f} itself, each after another condition; what stands from
     *     {@code {selected}} to {@code {all}} is left out where everything is selected
     */
    Query in(String template) {
        String parts = isEmpty()
                ? ONLY_SELECTED.matcher(template).replaceAll("")
                : MARKS.matcher(template).replaceAll("");
        List<Object> parameters = new ArrayList<>();
        if (template.contains(ARTICLES)) {
            parameters.addAll(articleParameters);
        }
        if (template.contains(FIGURES)) {
            parameters.addAll(figureParameters);
        }
        return new Query(parts.replace(ARTICLES, articles).replace(FIGURES, figures), List.copyOf(parameters));
    }

    /** SQL and the parameters of its conditions; those on articles stand before those on figures. */
    record Query(String sql, List<Object> parameters) {}
}
