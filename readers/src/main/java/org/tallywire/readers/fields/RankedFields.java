package org.tallywire.readers.fields;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tallywire.article.Article;
import org.tallywire.article.Published;
import org.tallywire.readers.metadata.AuthorNames;
import org.tallywire.readers.metadata.DateScanner;
import org.tallywire.readers.metadata.HeadWords;

/**
 * What a document says of its article in several places, some of which are better than others. Places are named in the
 * order of their worth; of those that say anything the best one counts. Not thread-safe.
 */
public final class RankedFields {
    private final Map<Field, List<Said>> said = new EnumMap<>(Field.class);

    private record Said(int rank, String origin, String value) {}

    /** What a place says; nothing where it is blank. The lower the rank, the better the place. */
    public void add(Field field, int rank, String origin, @Nullable String value) {
        if (value != null && !value.isBlank()) {
            String line = value.strip().replaceAll("\\s+", " ");
            said.computeIfAbsent(field, any -> new ArrayList<>()).add(new Said(rank, origin, line));
        }
    }

    /** The same for an address; anything else that stands there is no address. */
    public void addAddress(int rank, String origin, @Nullable String value) {
        boolean isAddress = value != null && value.strip().matches("https?://\\S+");
        add(Field.URL, rank, origin, isAddress ? value : null);
    }

    /** Adds what another collection has, as something worse. */
    public void addAll(RankedFields others, int worse) {
        others.said.forEach((field, list) -> list.forEach(one -> add(field, one.rank + worse, one.origin, one.value)));
    }

    /** All but what is of no use. */
    public RankedFields without(BiPredicate<Field, String> useless) {
        RankedFields rest = new RankedFields();
        said.forEach((field, list) -> list.stream()
                .filter(one -> !useless.test(field, one.value))
                .forEach(one -> rest.add(field, one.rank, one.origin, one.value)));
        return rest;
    }

    /** The best of what is said. */
    public Optional<String> find(Field field) {
        return ranked(field).findFirst().map(Said::value);
    }

    /** Where the best of what is said stands, by the name of the field. */
    public Map<String, String> origins() {
        Map<String, String> origins = new HashMap<>();
        said.keySet()
                .forEach(field -> ranked(field).findFirst().ifPresent(best -> origins.put(field.code(), best.origin)));
        return origins;
    }

    /** Puts everything but the body into an article. */
    public Article.Builder describe(Article.Builder article, HeadWords words) {
        return article.record(find(Field.RECORD).orElse(null))
                .title(find(Field.TITLE).orElse(null))
                .authors(authors(new AuthorNames(words)))
                .publisher(find(Field.PUBLISHER).orElse(null))
                .published(published(new DateScanner(words)).orElse(null))
                .language(find(Field.LANGUAGE).orElse(null))
                .url(find(Field.URL).orElse(null));
    }

    /** All names of the best place that has any. */
    private List<String> authors(AuthorNames names) {
        return ranked(Field.AUTHORS)
                .map(Said::rank)
                .distinct()
                .map(rank -> names.in(ranked(Field.AUTHORS)
                        .filter(one -> one.rank == rank)
                        .map(Said::value)
                        .toList()))
                .filter(found -> !found.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    /** The first that is a date. */
    private Optional<Published> published(DateScanner dates) {
        return ranked(Field.PUBLISHED)
                .map(one -> dates.findPublished(one.value, one.origin).orElse(null))
                .filter(Objects::nonNull)
                .findFirst();
    }

    private Stream<Said> ranked(Field field) {
        return said.getOrDefault(field, List.of()).stream().sorted(Comparator.comparingInt(Said::rank));
    }
}
