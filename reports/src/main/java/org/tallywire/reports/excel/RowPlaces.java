package org.tallywire.reports.excel;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tallywire.reports.wording.Wording;

/**
 * Where the rows of a table are, by id. A table that is longer than a sheet goes on in a next one: {@code Articles},
 * {@code Articles 2}.
 */
final class RowPlaces {
    private final Wording wording;
    private final String table;
    private final int rowsPerSheet;
    private final Map<String, Integer> indices = new HashMap<>();
    private int next;

    /**
     * @param table key of its sheet
     * @param rowsPerSheet rows of data a sheet holds, its header not counted
     */
    RowPlaces(Wording wording, String table, int rowsPerSheet) {
        this.wording = wording;
        this.table = wording.sheet(table);
        this.rowsPerSheet = rowsPerSheet;
    }

    /** The next row is the one of this id. */
    void add(String id) {
        indices.putIfAbsent(id, next++);
    }

    /**
     * A row is the one of this id.
     *
     * @param index of the row, counted from 0
     */
    void add(String id, int index) {
        indices.putIfAbsent(id, index);
    }

    /** The next row is one that nobody will ask for. */
    void skip() {
        next++;
    }

    Optional<RowPlace> find(@Nullable String id) {
        Integer index = id == null ? null : indices.get(id);
        return index == null ? Optional.empty() : Optional.of(at(index));
    }

    /** A link to the row of an id; the words alone where there is none. */
    CellValue jump(@Nullable String id, String shown) {
        return find(id).<CellValue>map(place -> new CellValue.Jump(place, shown))
                .orElseGet(() -> CellValue.words(shown));
    }

    /** The place of a row, counted from 0. */
    RowPlace at(int index) {
        return new RowPlace(sheetName(table, index / rowsPerSheet), index % rowsPerSheet + 2);
    }

    /** A link to the first of some rows, counted from 0, that says which rows they are. */
    CellValue link(int first, int last) {
        RowPlace place = at(first);
        String shown = first == last
                ? wording.say("row.one", Map.of("row", String.valueOf(place.row())))
                : wording.say(
                        "row.several",
                        Map.of(
                                "first", String.valueOf(place.row()),
                                "last", String.valueOf(at(last).row())));
        return new CellValue.Jump(place, shown);
    }

    /** The number of a row within the table, from 1. */
    Optional<Integer> findNumber(@Nullable String id) {
        return id == null
                ? Optional.empty()
                : Optional.ofNullable(indices.get(id)).map(index -> index + 1);
    }

    /** The name of a table's sheet, counted from 0. */
    static String sheetName(String table, int sheet) {
        return sheet == 0 ? table : table + " " + (sheet + 1);
    }
}
