package org.tallywire.reports.excel;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.tallywire.compact.Interner;
import org.tallywire.report.EntityRow;
import org.tallywire.report.MentionRow;

/**
 * Which articles name an entity, and where these stand in the sheet of mentions: its articles are together, in the order
 * of the sheet of entities. Memory grows with the number of pairs of an article and an entity; that keeps what a second
 * look at the entities, which the database has to count and to sort, would tell.
 */
final class MentionPlaces {
    private final RowPlaces rows;
    private final Interner texts = new Interner();
    private final Map<String, List<Named>> byEntity = new HashMap<>();
    private final Map<String, Entry> entries = new LinkedHashMap<>();
    private int next;

    /**
     * An article that names an entity.
     *
     * @param text how it is written there at first
     * @param times how often it is named there
     */
    record Named(String article, String text, int times) {
        Named again() {
            return new Named(article, text, times + 1);
        }
    }

    /**
     * What a row of the sheet of mentions shows of its entity.
     *
     * @param first index of its first row, counted from 0
     */
    record Entry(String id, String kind, String name, int first) {}

    /**
     * @param rows of the sheet of mentions; only asked for places
     */
    MentionPlaces(RowPlaces rows) {
        this.rows = rows;
    }

    /** To be given all mentions, article by article. */
    void add(MentionRow mention) {
        List<Named> named = byEntity.computeIfAbsent(mention.entity(), entity -> new ArrayList<>(1));
        int last = named.size() - 1;
        if (last >= 0 && named.get(last).article().equals(mention.article())) {
            named.set(last, named.get(last).again());
        } else {
            named.add(new Named(texts.intern(mention.article()), texts.intern(mention.text()), 1));
        }
    }

    /** To be given all entities in the order of their sheet, after all mentions and before each is asked for. */
    void add(EntityRow entity) {
        entries.put(entity.id(), new Entry(entity.id(), entity.kind(), entity.name(), next));
        next += of(entity.id()).size();
    }

    /** Hands over all entities with each of the articles that name it, in the order of the sheet of mentions. */
    void forEach(BiConsumer<Entry, Named> action) {
        entries.values().forEach(entry -> of(entry.id()).forEach(named -> action.accept(entry, named)));
    }

    private List<Named> of(String entity) {
        return byEntity.getOrDefault(entity, List.of());
    }

    /** A link to the mentions of an entity, which says in which rows they are. */
    Optional<CellValue> linkOf(EntityRow entity) {
        int count = of(entity.id()).size();
        return count == 0
                ? Optional.empty()
                : Optional.ofNullable(entries.get(entity.id()))
                        .map(entry -> rows.link(entry.first(), entry.first() + count - 1));
    }
}
