package org.tallywire.readers.html.metadata;

import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.tallywire.article.Published;
import org.tallywire.readers.metadata.AuthorNames;
import org.tallywire.readers.metadata.DateScanner;
import org.tallywire.readers.metadata.HeadWords;

/** Asks a page's fields in the order of their reliability. Stateless and thread-safe. */
public final class MetadataFinder {
    private final DateScanner dates;
    private final AuthorNames names;

    public MetadataFinder(HeadWords words) {
        this.dates = new DateScanner(words);
        this.names = new AuthorNames(words);
    }

    public PageMetadata find(Document page) {
        MetaTags tags = MetaTags.of(page);
        LinkedArticle linked = LinkedArticle.of(page);
        return new PageMetadata(
                title(page, tags, linked),
                linked.authors().isEmpty() ? names.in(tags.all("author")) : names.in(linked.authors()),
                linked.publisher() != null
                        ? linked.publisher()
                        : tags.find("og:site_name").orElse(null),
                published(tags, linked),
                language(page),
                url(page, tags));
    }

    private static @Nullable String title(Document page, MetaTags tags, LinkedArticle linked) {
        return tags.find("og:title")
                .or(() -> Optional.ofNullable(linked.headline()))
                .or(() -> Optional.ofNullable(page.selectFirst("h1")).map(Element::text))
                .orElseGet(page::title);
    }

    private @Nullable Published published(MetaTags tags, LinkedArticle linked) {
        return dates.findPublished(linked.published(), "json-ld:datePublished")
                .or(() -> first(tags, List.of("article:published_time", "datepublished", "date", "dc.date")))
                .orElse(null);
    }

    private Optional<Published> first(MetaTags tags, List<String> fields) {
        return fields.stream()
                .flatMap(field -> tags.find(field).flatMap(text -> dates.findPublished(text, "meta:" + field)).stream())
                .findFirst();
    }

    private static @Nullable String language(Document page) {
        Element html = page.selectFirst("html[lang]");
        return html == null ? null : html.attr("lang").strip().replace('_', '-');
    }

    private static @Nullable String url(Document page, MetaTags tags) {
        Element canonical = page.selectFirst("link[rel=canonical][href^=http]");
        return canonical != null ? canonical.attr("href") : tags.find("og:url").orElse(null);
    }
}
