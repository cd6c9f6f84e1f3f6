package org.tallywire.readers.html.content;

import java.util.List;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;
import org.tallywire.lexicon.DataFolder;
import org.tallywire.readers.metadata.HeadLine;
import org.tallywire.readers.metadata.HeadWords;

/** Finds the article's text in a page. Stateless and thread-safe. */
public final class ContentExtractor {
    private final Markup markup;
    private final Phrases phrases;
    private final HeadLine.Scanner bylines;

    /**
     * Reads what is known of markup and of the page furniture of languages.
     *
     * @param markup folder with {@code tags.csv} and {@code hints.csv}
     * @param languages folders with {@code page-furniture.csv}
     */
    public ContentExtractor(DataFolder markup, List<DataFolder> languages, HeadWords words) {
        this.markup = Markup.of(markup);
        this.phrases = Phrases.of(languages);
        this.bylines = new HeadLine.Scanner(words);
    }

    /**
     * The text, its paragraphs separated by blank lines; empty where the page has none.
     *
     * @param title what the page says its title is; the heading that repeats it is left out
     * @param authors names, for lines about them below the text
     * @param linkedBody the text as the page's linked data repeat it
     */
    public String extract(Document page, @Nullable String title, List<String> authors, @Nullable String linkedBody) {
        StreamedParts.place(page);
        String found = shown(page, title, authors);
        return linkedBody != null && LinkedBody.isMissing(found, linkedBody)
                ? LinkedBody.text(linkedBody, markup)
                : found;
    }

    private String shown(Document page, @Nullable String title, List<String> authors) {
        PageOutline outline = PageOutline.of(page.body(), markup);
        if (outline.regions().isEmpty()) {
            return "";
        }
        boolean[] dropped = Furniture.in(outline);
        OtherArticles.drop(outline, dropped, title);
        BlockValues values = BlockValues.of(outline.blocks(), dropped);
        Region article = ArticleRegion.find(outline, values);
        TitleHeading.drop(outline.blocks(), article, dropped, title);
        new Sections(outline, article, dropped).dropFurniture(phrases);
        List<Block> text = new ArticleText(
                        outline.blocks(), article, dropped, phrases, bylines, new Biography(authors, phrases))
                .select();
        return RenderedText.of(outline, text);
    }
}
