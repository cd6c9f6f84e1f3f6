package org.tallywire.readers.html.content;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
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
        return "skip".equals(tags.get(element.normalName())) && !isHeadingButton(element);
    }

    /** The heading of a panel is often all button. */
    private static boolean isHeadingButton(Element element) {
        Element around = element.parent();
        return element.normalName().equals("button") && around != null && HEADINGS.contains(around.normalName());
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
    Said hintOf(Element element) {
        Said said = shownHintOf(element);
        return said.hint() != Hint.FOLDED && isHidden(element) && !isPanel(element) ? said.as(Hint.HIDDEN) : said;
    }

    /** Whether an element is what a heading or button right before it opens. */
    private static boolean isPanel(Element element) {
        Element opener = element.previousElementSibling();
        return opener != null
                && (opener.hasAttr("aria-expanded")
                        || HEADINGS.contains(opener.normalName())
                                && !opener.getElementsByTag("button").isEmpty()
                        || !element.id().isEmpty() && controls(opener, element.id()));
    }

    private static boolean controls(Element opener, String id) {
        return !opener.getElementsByAttributeValue("aria-controls", id).isEmpty();
    }

    private static final Set<String> HEADINGS = Set.of("h2", "h3", "h4", "h5", "h6");

    private Said shownHintOf(Element element) {
        String treatment = tags.getOrDefault(element.normalName(), "");
        if (treatment.equals("away")) {
            return isQuoteCaption(element) ? Said.NOTHING : new Said(Hint.AWAY, element.normalName());
        }
        if (element.attr("itemprop").equals("articleBody")) {
            return new Said(Hint.BODY, "articleBody");
        }
        boolean silent = element.attributesSize() == 0 || TABLE_PARTS.contains(element.normalName());
        Said named = silent ? Said.NOTHING : hints.of(element);
        return named.hint() == Hint.NONE && treatment.equals("head") ? named.as(Hint.HEAD) : named;
    }

    /** Who said a quote stands in a caption too. */
    private static boolean isQuoteCaption(Element element) {
        if (!element.normalName().equals("figcaption") || element.parent() == null) {
            return false;
        }
        Set<String> beside = element.siblingElements().stream()
                .limit(MOST_SIBLINGS)
                .map(Element::normalName)
                .collect(Collectors.toSet());
        return beside.contains("blockquote") && !beside.contains("img");
    }

    private static final int MOST_SIBLINGS = 20;

    private static final Set<String> TABLE_PARTS =
            Set.of("tbody", "thead", "tfoot", "tr", "td", "th", "col", "colgroup");

    /** Tags of elements that hold whole pages, whose classes speak of the page and not of what is in it. */
    static final Set<String> FRAMES = Set.of("html", "body", "main");
}
