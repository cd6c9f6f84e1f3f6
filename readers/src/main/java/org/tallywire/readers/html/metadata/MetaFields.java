package org.tallywire.readers.html.metadata;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jsoup.select.Evaluator;
import org.jsoup.select.QueryParser;
import org.tallywire.lexicon.DataFolder;
import org.tallywire.lexicon.DataRow;

/** Which fields of a page say what, in the order in which they are asked. Immutable and thread-safe. */
final class MetaFields {
    private final Map<Kind, List<String>> fields = new EnumMap<>(Kind.class);
    private final Map<Kind, List<Evaluator>> places = new EnumMap<>(Kind.class);

    MetaFields(DataFolder folder) {
        List<DataRow> named = folder.getTable("metadata-fields.csv").rows();
        List<DataRow> shown = folder.getTable("visible-fields.csv").rows();
        for (Kind kind : Kind.values()) {
            fields.put(
                    kind,
                    named.stream()
                            .filter(row -> is(row, kind))
                            .map(row -> row.get("field"))
                            .toList());
            places.put(
                    kind,
                    shown.stream()
                            .filter(row -> is(row, kind))
                            .map(row -> QueryParser.parse(row.get("selector")))
                            .collect(Collectors.toUnmodifiableList()));
        }
    }

    private static boolean is(DataRow row, Kind kind) {
        return row.constant("kind", Kind.class) == kind;
    }

    enum Kind {
        TITLE,
        AUTHOR,
        PUBLISHER,
        PUBLISHED,
        MODIFIED,
        /** Shows that the page's system keeps the date of the first publication apart from those of revisions. */
        KEPT,
        URL,
        LANGUAGE
    }

    /** Names of meta elements. */
    List<String> fields(Kind kind) {
        return fields.getOrDefault(kind, List.of());
    }

    /** Selectors of visible elements. */
    List<Evaluator> places(Kind kind) {
        return places.getOrDefault(kind, List.of());
    }
}
