package org.tallywire.entity.gazetteer;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import org.tallywire.entity.Entity;
import org.tallywire.entity.EntityKind;
import org.tallywire.lexicon.DataFolder;
import org.tallywire.lexicon.DataRow;

/** Reads the tables of a gazetteer folder into entries, those first that are meant where a name has several. */
final class GazetteerReader {
    private static final String CAPITAL = "capital";
    private static final String DISPUTED = "disputed";

    private final DataFolder folder;
    private final List<GazetteerEntry> entries = new ArrayList<>();
    private final Map<String, DataRow> capitals = new LinkedHashMap<>();

    private GazetteerReader(DataFolder folder) {
        this.folder = folder;
    }

    static List<GazetteerEntry> read(DataFolder folder) {
        GazetteerReader reader = new GazetteerReader(folder);
        reader.entries.addAll(Territories.read(folder).entries());
        reader.each("demonyms.csv", reader::addNationality);
        reader.each("capitals.csv", row -> reader.capitals.put(key(row, "capital"), row));
        reader.each("places.csv", reader::addPlace);
        reader.capitals.values().forEach(reader::addCapital);
        reader.each("works.csv", reader::addWork);
        reader.each("organizations.csv", reader::addOrganization);
        return List.copyOf(reader.entries);
    }

    private void each(String file, Consumer<DataRow> action) {
        folder.findTable(file).ifPresent(table -> table.rows().forEach(action));
    }

    private void addNationality(DataRow row) {
        List<String> names = new ArrayList<>(row.list("adjective"));
        names.addAll(row.list("people"));
        String name = names.get(0);
        String key = "nationality/" + name;
        add(EntityKind.NATIONALITY, key, row, "nationality", 0, names);
    }

    /** What a capital has in common with its row among the places. */
    private static String key(DataRow row, String label) {
        return row.get("country") + "/" + Spellings.key(row.get(label));
    }

    /** A capital that is not among the places. */
    private void addCapital(DataRow row) {
        List<String> names = names(row, "capital");
        add(EntityKind.PLACE, "capital/" + row.get("country") + "/" + names.get(0), row, CAPITAL, 0, names);
    }

    private void addPlace(DataRow row) {
        long people = row.find("population").map(text -> whole(row, text)).orElse(0L);
        DataRow capital = capitals.remove(key(row, "name"));
        List<String> names = names(row, "name");
        if (capital != null) {
            names.addAll(capital.list("variants"));
        }
        String sort = capital != null ? CAPITAL : row.get("kind").toLowerCase(Locale.ROOT);
        add(EntityKind.PLACE, "place/" + row.get("key"), row, sort, people, names);
    }

    private void addOrganization(DataRow row) {
        addNamed(EntityKind.ORGANIZATION, "organization/", row);
    }

    private void addWork(DataRow row) {
        addNamed(EntityKind.WORK, "work/", row);
    }

    private void addNamed(EntityKind kind, String table, DataRow row) {
        List<String> names = names(row, "name");
        row.find("acronym").ifPresent(names::add);
        add(kind, table + row.get("key"), row, row.get("kind").toLowerCase(Locale.ROOT), 0, names);
    }

    private static List<String> names(DataRow row, String label) {
        List<String> names = new ArrayList<>();
        names.add(row.get(label));
        names.addAll(row.list("variants"));
        return names;
    }

    private void add(EntityKind kind, String key, DataRow row, String sort, long weight, List<String> names) {
        Entity entity = new Entity(
                Entity.idOf(kind, key),
                kind,
                names.get(0),
                row.find("country").orElse(null),
                Degrees.find(row, "latitude", Degrees.LATITUDE),
                Degrees.find(row, "longitude", Degrees.LONGITUDE),
                sort.equals(DISPUTED) ? names.subList(1, names.size()) : List.of());
        entries.add(new GazetteerEntry(entity, sort, weight, names));
    }

    private static long whole(DataRow row, String text) {
        try {
            return Long.parseLong(text);
        } catch (NumberFormatException e) {
            throw row.faulty("\"" + text + "\" is no whole number", "write the number of inhabitants in digits");
        }
    }
}
