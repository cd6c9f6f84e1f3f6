package org.tallywire.readers.html.metadata;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;
import org.jspecify.annotations.Nullable;
import org.tallywire.article.Published;
import org.tallywire.readers.html.content.OtherParts;
import org.tallywire.readers.html.metadata.MetaFields.Kind;
import org.tallywire.readers.metadata.DateScanner;
import org.tallywire.readers.metadata.HeadWords;

/**
 * When a page's article was published: what its data say (linked data, meta elements, the address), checked against what
 * a reader sees around the title. Where the two are a day apart, the day is the one that is shown: data are often in UTC.
 * Where they differ by more, the shown date wins: it is that of the text as it stands, unless the data call it a revision
 * and the page's system keeps the first date for itself.
 */
final class PublishedFinder {
    private static final int LONGEST_SHOWN = 160;
    private static final int MOST_ELEMENTS = 12;

    private final MetaFields fields;
    private final DateScanner dates;
    private final ShownDates shownDates;
    private final LabelledDates labelled;
    private final OtherParts others;

    PublishedFinder(MetaFields fields, HeadWords words, OtherParts others, boolean dayFirst) {
        this.fields = fields;
        this.dates = new DateScanner(words, dayFirst);
        this.shownDates = new ShownDates(words, dates, others);
        this.others = others;
        this.labelled = new LabelledDates(words, dates, others);
    }

    @Nullable
    Published find(Document page, MetaTags tags, LinkedArticle linked, @Nullable String url, @Nullable String title) {
        StatedDates stated = StatedDates.of(dates, fields, tags, linked, url);
        List<ShownDate> shown = shownDates.near(page, title);
        return stated.publication()
                .map(date -> checked(page, date, stated, shown))
                .or(() -> first(shown))
                .or(() -> labelled.only(page, false).map(ShownDate::labelled))
                .or(() -> marked(page))
                .or(() -> labelled.only(page, true).map(ShownDate::labelled))
                .or(() -> stated.revisions().stream().findFirst())
                .orElse(null);
    }

    private Published checked(Document page, Published said, StatedDates stated, List<ShownDate> shown) {
        if (shown.isEmpty() || shown.stream().anyMatch(date -> date.day().equals(said.day()))) {
            return said;
        }
        return shown.stream()
                .filter(date -> date.isNear(said.day()))
                .findFirst()
                .map(date -> new Published(date.day(), said.time(), said.foundIn()))
                .or(() -> stated.firstOf(shown.get(0)).filter(date -> keepsFirst(page)))
                .orElseGet(() -> shown.get(0).nearTitle());
    }

    private boolean keepsFirst(Document page) {
        return fields.places(Kind.KEPT).stream().anyMatch(place -> page.selectFirst(place) != null);
    }

    private static Optional<Published> first(List<ShownDate> shown) {
        return shown.stream()
                .filter(date -> !date.revised())
                .findFirst()
                .or(() -> shown.stream().findFirst())
                .map(ShownDate::nearTitle);
    }

    /** A date in an element that says that it holds one. */
    private Optional<Published> marked(Document page) {
        return fields.places(Kind.PUBLISHED).stream()
                .flatMap(place -> markedAt(page, place).stream())
                .findFirst();
    }

    private Optional<Published> markedAt(Document page, Evaluator place) {
        return page.selectStream(place)
                .filter(element -> !others.hold(element))
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
}
