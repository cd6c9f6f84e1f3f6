package org.tallywire.readers.html.metadata;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;
import org.jspecify.annotations.Nullable;
import org.tallywire.article.Published;
import org.tallywire.readers.html.metadata.MetaFields.Kind;
import org.tallywire.readers.html.metadata.ShownDates.Shown;
import org.tallywire.readers.metadata.DateScanner;
import org.tallywire.readers.metadata.HeadWords;

/**
 * When a page's article was published: what its data say (linked data, meta elements, the address), checked against what
 * a reader sees around the title. Where the two are a day apart, the day is the one that is shown: data are often in UTC.
 * Where they differ by more, the shown date wins: it is that of the text as it stands.
 */
final class PublishedFinder {
    private static final int LONGEST_SHOWN = 160;
    private static final int MOST_ELEMENTS = 12;

    private final MetaFields fields;
    private final DateScanner dates;
    private final ShownDates shownDates;

    PublishedFinder(MetaFields fields, HeadWords words) {
        this.fields = fields;
        this.dates = new DateScanner(words);
        this.shownDates = new ShownDates(words, dates);
    }

    @Nullable
    Published find(Document page, MetaTags tags, LinkedArticle linked, @Nullable String url, @Nullable String title) {
        List<Shown> shown = shownDates.near(page, title);
        return said(tags, linked, url)
                .map(said -> checked(said, shown))
                .or(() -> first(shown))
                .or(() -> marked(page))
                .or(() -> dates.findPublished(linked.modified(), "json-ld:dateModified"))
                .or(() -> meta(tags, Kind.MODIFIED))
                .orElse(null);
    }

    private Optional<Published> said(MetaTags tags, LinkedArticle linked, @Nullable String url) {
        return dates.findPublished(linked.published(), "json-ld:datePublished")
                .or(() -> meta(tags, Kind.PUBLISHED))
                .or(() -> address(url));
    }

    private static Published checked(Published said, List<Shown> shown) {
        if (shown.isEmpty() || shown.stream().anyMatch(date -> date.day().equals(said.day()))) {
            return said;
        }
        return shown.stream()
                .filter(date -> date.isNear(said.day()))
                .findFirst()
                .map(date -> new Published(date.day(), said.time(), said.foundIn()))
                .orElseGet(() -> shown.get(0).published());
    }

    private static Optional<Published> first(List<Shown> shown) {
        return shown.stream()
                .filter(date -> !date.revised())
                .findFirst()
                .or(() -> shown.stream().findFirst())
                .map(Shown::published);
    }

    private Optional<Published> meta(MetaTags tags, Kind kind) {
        return fields.fields(kind).stream()
                .flatMap(field -> tags.find(field).flatMap(text -> dates.findPublished(text, "meta:" + field)).stream())
                .findFirst();
    }

    /** A date in an element that says that it holds one. */
    private Optional<Published> marked(Document page) {
        return fields.places(Kind.PUBLISHED).stream()
                .flatMap(place -> markedAt(page, place).stream())
                .findFirst();
    }

    private Optional<Published> markedAt(Document page, Evaluator place) {
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
