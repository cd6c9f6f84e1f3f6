package org.tallywire.readers.html.metadata;

import java.util.List;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.tallywire.lexicon.DataFolder;
import org.tallywire.readers.html.content.OtherParts;
import org.tallywire.readers.html.metadata.MetaFields.Kind;
import org.tallywire.readers.metadata.HeadWords;

/** Asks a page's fields in the order of their reliability. Stateless and thread-safe. */
public final class MetadataFinder {
    private final MetaFields fields;
    private final PublishedFinder dates;
    private final PublishedFinder dayFirst;
    private final AuthorFinder authors;

    /**
     * A finder with what is known of markup and of a language.
     *
     * @param markup folder with {@code metadata-fields.csv} and {@code visible-fields.csv}
     */
    public MetadataFinder(DataFolder markup, HeadWords words) {
        this.fields = new MetaFields(markup);
        OtherParts others = new OtherParts(markup);
        this.dates = new PublishedFinder(fields, words, others, false);
        this.dayFirst = new PublishedFinder(fields, words, others, true);
        this.authors = new AuthorFinder(fields, words);
    }

    /** What the page says of its article. */
    public PageMetadata find(Document page) {
        MetaTags tags = MetaTags.of(page);
        LinkedArticle linked = LinkedArticle.of(page);
        String url = url(page, tags);
        String language = language(page, tags);
        PublishedFinder published = DayOrder.isDayFirst(language) ? dayFirst : dates;
        List<String> site = Stream.concat(Stream.ofNullable(linked.publisher()), all(tags, Kind.PUBLISHER))
                .toList();
        List<String> titles = Stream.concat(all(tags, Kind.TITLE), Stream.ofNullable(linked.headline()))
                .toList();
        String title = TitleFinder.find(page, titles, site);
        return new PageMetadata(
                title,
                authors.find(page, tags, linked, site, title),
                site.isEmpty() ? null : site.get(0),
                published.find(page, tags, linked, url, title),
                language,
                url,
                linked.body());
    }

    private Stream<String> all(MetaTags tags, Kind kind) {
        return fields.fields(kind).stream().flatMap(field -> tags.find(field).stream());
    }

    private @Nullable String language(Document page, MetaTags tags) {
        Element html = page.selectFirst("html[lang]");
        Stream<String> said =
                Stream.concat(Stream.ofNullable(html == null ? null : html.attr("lang")), all(tags, Kind.LANGUAGE));
        return said.map(tag -> tag.strip().replace('_', '-'))
                .filter(MetadataFinder::isTag)
                .findFirst()
                .orElse(null);
    }

    /** BCP 47 as far as its looks: two or three letters, then parts of at most eight. */
    private static boolean isTag(String tag) {
        int first = tag.indexOf('-') < 0 ? tag.length() : tag.indexOf('-');
        return first >= 2
                && first <= 3
                && tag.length() <= 35
                && tag.chars().allMatch(c -> c == '-' || c < 128 && Character.isLetterOrDigit(c));
    }

    private @Nullable String url(Document page, MetaTags tags) {
        Element canonical = page.selectFirst("link[rel=canonical][href]");
        return Stream.concat(Stream.ofNullable(canonical).map(link -> link.attr("href")), all(tags, Kind.URL))
                .map(String::strip)
                .filter(address -> address.startsWith("http://") || address.startsWith("https://"))
                .findFirst()
                .orElse(null);
    }
}
