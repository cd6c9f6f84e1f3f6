package org.tallywire.readers.html.metadata;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tallywire.article.Published;
import org.tallywire.readers.html.metadata.MetaFields.Kind;
import org.tallywire.readers.metadata.DateScanner;

/**
 * The dates that a page states for programs.
 *
 * @param linked of publication, in the linked data
 * @param meta of publication, in a meta element
 * @param address in the address
 * @param revisions of later revisions, the linked data's first
 */
record StatedDates(
        Optional<Published> linked, Optional<Published> meta, Optional<Published> address, List<Published> revisions) {
    static StatedDates of(
            DateScanner dates, MetaFields fields, MetaTags tags, LinkedArticle linked, @Nullable String url) {
        return new StatedDates(
                dates.findPublished(linked.published(), "json-ld:datePublished"),
                meta(dates, fields, tags, Kind.PUBLISHED),
                AddressDate.find(dates, url),
                Stream.of(
                                dates.findPublished(linked.modified(), "json-ld:dateModified"),
                                meta(dates, fields, tags, Kind.MODIFIED))
                        .flatMap(Optional::stream)
                        .toList());
    }

    private static Optional<Published> meta(DateScanner dates, MetaFields fields, MetaTags tags, Kind kind) {
        return fields.fields(kind).stream()
                .flatMap(field -> tags.find(field).flatMap(text -> dates.findPublished(text, "meta:" + field)).stream())
                .findFirst();
    }

    /** The most reliable one. */
    Optional<Published> publication() {
        return linked.or(() -> meta).or(() -> address);
    }

    /** What the meta elements say of the first publication, where a shown day is one of the revisions. */
    Optional<Published> firstOf(ShownDate shown) {
        boolean revision = revisions.stream().anyMatch(date -> shown.isNear(date.day()));
        return meta.filter(date -> revision && date.day().isBefore(shown.day()));
    }
}
