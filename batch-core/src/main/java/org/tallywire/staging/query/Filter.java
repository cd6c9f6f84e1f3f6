package org.tallywire.staging.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.tallywire.report.Selection;

/**
 * A selection as SQL conditions with their parameters. An article is selected by its day, by the entities it names, and,
 * where an effect or a place is asked for, by having a figure that is selected. A figure is selected by its article, its
 * own effect and its own place.
 */
final class Filter {
    private static final String NAMED = """
            (SELECT entity_id
             FROM entity_aliases
             WHERE folded_name = ?)""";

    private static final String ARTICLES = "{articles}";
    private static final String FIGURES = "{figures}";

    private final StringBuilder figures = new StringBuilder();
    private final List<Object> figureParameters = new ArrayList<>();
    private final StringBuilder articles = new StringBuilder();
    private final List<Object> articleParameters = new ArrayList<>();

    Filter(Selection selection) {
        selectFigures(selection);
        selectArticles(selection);
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

    private static String folded(String words) {
        return words.strip().toLowerCase(Locale.ROOT);
    }

    /**
     * A query with the conditions in their places.
     *
     * @param template SQL with {@code {articles}} where conditions on the article {@code a} may stand, and
     *     {@code {figures}} for conditions on the figure {@code f} itself, each after another condition
     */
    Query in(String template) {
        List<Object> parameters = new ArrayList<>();
        if (template.contains(ARTICLES)) {
            parameters.addAll(articleParameters);
        }
        if (template.contains(FIGURES)) {
            parameters.addAll(figureParameters);
        }
        return new Query(template.replace(ARTICLES, articles).replace(FIGURES, figures), List.copyOf(parameters));
    }

    /** SQL and the parameters of its conditions; those on articles stand before those on figures. */
    record Query(String sql, List<Object> parameters) {}
}
