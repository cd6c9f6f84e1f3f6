package org.tallywire.entity.gazetteer;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.tallywire.entity.Entity;
import org.tallywire.entity.EntityKind;
import org.tallywire.lexicon.DataFolder;
import org.tallywire.lexicon.DataRow;
import org.tallywire.lexicon.FaultyDataException;

/**
 * A user's own names: a CSV file with the columns name, kind, variants and, where wanted, country, latitude and
 * longitude. What it says of a name is all that the name stands for.
 */
public final class UserGazetteer {
    private static final Set<String> COUNTRIES = Set.of(Locale.getISOCountries());

    private UserGazetteer() {}

    /**
     * Reads the file.
     *
     * @throws FaultyDataException when it is missing, or a row of it cannot be used; the message names line and column
     */
    public static List<GazetteerEntry> read(Path file) {
        Path whole = file.toAbsolutePath();
        Path folder = whole.getParent();
        String name = String.valueOf(whole.getFileName());
        List<GazetteerEntry> entries = new ArrayList<>();
        for (DataRow row :
                DataFolder.at(folder == null ? whole : folder).getTable(name).rows()) {
            entries.add(entry(row));
        }
        return List.copyOf(entries);
    }

    private static GazetteerEntry entry(DataRow row) {
        EntityKind kind = row.constant("kind", EntityKind.class);
        List<String> names = new ArrayList<>();
        names.add(row.get("name"));
        names.addAll(row.list("variants"));
        for (String name : names) {
            if (name.codePoints().noneMatch(Character::isLetter)) {
                String column = name.equals(row.get("name")) ? "name" : "variants";
                throw row.faulty(
                        "\"" + name + "\" in column \"" + column + "\" is no name", "write a name that has a letter");
            }
        }
        Entity entity = new Entity(
                Entity.idOf(kind, Spellings.key(names.get(0))),
                kind,
                names.get(0),
                row.find("country").map(code -> country(row, code)).orElse(null),
                Degrees.find(row, "latitude", Degrees.LATITUDE),
                Degrees.find(row, "longitude", Degrees.LONGITUDE));
        return new GazetteerEntry(entity, GazetteerEntry.USER, 0, names);
    }

    private static String country(DataRow row, String code) {
        String upper = code.toUpperCase(Locale.ROOT);
        if (COUNTRIES.contains(upper)) {
            return upper;
        }
        throw row.faulty(
                "\"" + code + "\" in column \"country\" is no code of ISO 3166-1",
                "write two letters such as AZ, or nothing");
    }
}
