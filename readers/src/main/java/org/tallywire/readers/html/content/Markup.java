package org.tallywire.readers.html.content;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.tallywire.lexicon.DataFolder;
import org.tallywire.lexicon.DataRow;

/** What is known of tags, class names and ids. Immutable and thread-safe. */
final class Markup {
    private final Map<String, String> tags;
    private final ClassHints hints;

    private Markup(Map<String, String> tags, ClassHints hints) {
        this.tags = tags;
        this.hints = hints;
    }

    /** Reads {@code tags.csv} and {@code hints.csv}. */
    static Markup of(DataFolder folder) {
        Map<String, String> tags = new HashMap<>();
        for (DataRow row : folder.getTable("tags.csv").rows()) {
            tags.put(row.get("tag"), row.get("treatment"));
        }
        return new Markup(tags, ClassHints.of(folder.getTable("hints.csv")));
    }

    /** Whether nothing in the element is shown as text of the page. */
    boolean isSkipped(Element element) {
        return "skip".equals(tags.get(element.normalName()));
    }

    private static boolean isHidden(Element element) {
        if (element.attributesSize() == 0) {
            return false;
        }
        if (element.hasAttr("hidden")) {
            return true;
        }
        String style = element.attr("style");
        return !style.isEmpty() && isHiding(style.replace(" ", ""));
    }

    private static boolean isHiding(String style) {
        return style.contains("display:none") || style.contains("visibility:hidden");
    }

    /** Whether the element stands on lines of its own. */
    static boolean isBlock(Element element) {
        return element.tag().isBlock() || element.normalName().indexOf('-') > 0;
    }

    /** What the element says of itself. What is folded away until somebody clicks is not hidden. */
    Hint hintOf(Element element) {
        Hint hint = shownHintOf(element);
        return hint != Hint.FOLDED && isHidden(element) ? Hint.HIDDEN : hint;
    }

    private Hint shownHintOf(Element element) {
        String treatment = tags.getOrDefault(element.normalName(), "");
        if (treatment.equals("away")) {
            return Hint.AWAY;
        }
        if (element.attr("itemprop").equals("articleBody")) {
            return Hint.BODY;
        }
        boolean silent = element.attributesSize() == 0 || TABLE_PARTS.contains(element.normalName());
        Hint named = silent ? Hint.NONE : hints.of(element);
        return named == Hint.NONE && treatment.equals("head") ? Hint.HEAD : named;
    }

    private static final Set<String> TABLE_PARTS =
            Set.of("tbody", "thead", "tfoot", "tr", "td", "th", "col", "colgroup");

    /** Tags of elements that hold whole pages, whose classes speak of the page and not of what is in it. */
    static final Set<String> FRAMES = Set.of("html", "body", "main");
}
