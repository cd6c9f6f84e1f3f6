package org.tallywire.readers.html.content;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Document;
import org.tallywire.lexicon.DataFolder;

/** Finds the article's text in a page. Stateless and thread-safe. */
public final class ContentExtractor {
    private final Markup markup;

    public ContentExtractor(DataFolder folder) {
        this.markup = Markup.of(folder);
    }

    /** The text, its paragraphs separated by blank lines; empty where the page has none. */
    public String extract(Document page) {
        PageOutline outline = PageOutline.of(page.body(), markup);
        boolean[] dropped = Furniture.in(outline);
        BlockValues values = BlockValues.of(outline.blocks(), dropped);
        Region article = ArticleRegion.find(outline, values);
        List<String> kept = new ArrayList<>();
        for (int i = article.firstBlock(); i < article.endBlock(); i++) {
            Block block = outline.blocks().get(i);
            if (!dropped[i]
                    && (BlockValues.isText(block)
                            || block.kind() == Block.Kind.HEADING
                            || block.kind() == Block.Kind.ITEM && block.linkDensity() < 0.5)) {
                kept.add(block.text());
            }
        }
        return String.join("\n\n", kept);
    }
}
