package org.tallywire.readers.markup;

import java.util.Set;

/**
 * What the elements of a vocabulary do to the text in them; those that are not named leave it as it is.
 *
 * @param blocks stand apart from what is around them
 * @param cells stand on one line with those beside them
 * @param breaks start a new line
 * @param unseen hold no text of the article
 */
public record TextElements(Set<String> blocks, Set<String> cells, Set<String> breaks, Set<String> unseen) {
    /** Of a fragment of HTML that is all article. */
    public static final TextElements HTML = new TextElements(
            Set.of(
                    "address",
                    "article",
                    "aside",
                    "blockquote",
                    "body",
                    "caption",
                    "dd",
                    "div",
                    "dl",
                    "dt",
                    "figure",
                    "footer",
                    "h1",
                    "h2",
                    "h3",
                    "h4",
                    "h5",
                    "h6",
                    "header",
                    "hr",
                    "li",
                    "main",
                    "ol",
                    "p",
                    "pre",
                    "section",
                    "table",
                    "tr",
                    "ul"),
            Set.of("td", "th"),
            Set.of("br"),
            Set.of(
                    "script",
                    "style",
                    "template",
                    "noscript",
                    "iframe",
                    "object",
                    "svg",
                    "head",
                    "title",
                    "button",
                    "form",
                    "figcaption",
                    "audio",
                    "video"));

    public TextElements {
        blocks = Set.copyOf(blocks);
        cells = Set.copyOf(cells);
        breaks = Set.copyOf(breaks);
        unseen = Set.copyOf(unseen);
    }
}
