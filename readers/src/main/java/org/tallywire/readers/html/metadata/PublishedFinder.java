package org.tallywire.readers.html.metadata;

import java.util.Optional;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;
import org.jspecify.annotations.Nullable;
import org.tallywire.article.Published;
import org.tallywire.readers.html.metadata.MetaFields.Kind;
import org.tallywire.readers.metadata.DateScanner;

/**
 * When a page's article was published: linked data, meta elements, what is shown, the address; a date of revision only
 * where there is no other.
 */
final class PublishedFinder {
    private static final int LONGEST_SHOWN = 160;
    private static final int LONGEST_LINE = 60;
    private static final int MOST_ELEMENTS = 12;

    /** In elements, of any kind. */
    private static final int NEAR_TITLE = 120;

    private final MetaFields fields;
    private final DateScanner dates;

    PublishedFinder(MetaFields fields, DateScanner dates) {
        this.fields = fields;
        this.dates = dates;
    }

    @Nullable
    Published find(Document page, MetaTags tags, LinkedArticle linked, @Nullable String url) {
        return dates.findPublished(linked.published(), "json-ld:datePublished")
                .or(() -> meta(tags, Kind.PUBLISHED))
                .or(() -> address(url))
                .or(() -> shown(page))
                .or(() -> besideTitle(page))
                .or(() -> dates.findPublished(linked.modified(), "json-ld:dateModified"))
                .or(() -> meta(tags, Kind.MODIFIED))
                .orElse(null);
    }

    private Optional<Published> meta(MetaTags tags, Kind kind) {
        return fields.fields(kind).stream()
                .flatMap(field -> tags.find(field).flatMap(text -> dates.findPublished(text, "meta:" + field)).stream())
                .findFirst();
    }

    private Optional<Published> shown(Document page) {
        return fields.places(Kind.PUBLISHED).stream()
                .flatMap(place -> shownAt(page, place).stream())
                .findFirst();
    }

    private Optional<Published> shownAt(Document page, Evaluator place) {
        return page.selectStream(place)
                .limit(MOST_ELEMENTS)
                .flatMap(this::dateOf)
                .findFirst();
    }

    private Stream<Published> dateOf(Element element) {
        return Stream.of(element.attr("datetime"), element.attr("content"), element.attr("title"), shortText(element))
                .flatMap(text -> dates.findPublished(text, "page:" + element.normalName()).stream());
    }

    private static String shortText(Element element) {
        String text = element.text();
        return text.length() <= LONGEST_SHOWN ? text : "";
    }

    /** A short line with a date soon after the title. */
    private Optional<Published> besideTitle(Document page) {
        Element title = page.selectFirst("h1");
        return title == null
                ? Optional.empty()
                : page.stream()
                        .dropWhile(element -> !element.equals(title))
                        .limit(NEAR_TITLE)
                        .map(Element::ownText)
                        .filter(text -> text.length() <= LONGEST_LINE)
                        .flatMap(text -> dates.findPublished(text, "page:beside-title").stream())
                        .findFirst();
    }

    /** {@code /2022/03/24/} in an address; nothing shorter is a date there. */
    private Optional<Published> address(@Nullable String url) {
        if (url == null) {
            return Optional.empty();
        }
        for (int at = url.indexOf('/', 8); at >= 0 && at + 11 < url.length(); at = url.indexOf('/', at + 1)) {
            Optional<Published> found = dates.findPublished(dayIn(url, at + 1), "url");
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    /** The ten characters of {@code 2022/03/24} or {@code 2022-03-24}; empty where there is something else. */
    private static String dayIn(String url, int begin) {
        for (int i = 0; i < 10; i++) {
            char c = url.charAt(begin + i);
            boolean separator = i == 4 || i == 7;
            if (separator ? c != '/' && c != '-' : c < '0' || c > '9') {
                return "";
            }
        }
        return url.substring(begin, begin + 10);
    }
}
