package org.tallywire.entity.gazetteer;

import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tallywire.entity.Entity;
import org.tallywire.entity.EntityKind;
import org.tallywire.lexicon.DataFolder;
import org.tallywire.lexicon.DataRow;
import org.tallywire.lexicon.DataTable;

/**
 * The territories of ISO 3166-1 by their English names in CLDR, with the names of {@code territories.csv}, whose label
 * stands where it gives one.
 */
final class Territories {
    private final Map<String, GazetteerEntry> byCode;
    private final List<GazetteerEntry> codeless;

    private Territories(Map<String, GazetteerEntry> byCode, List<GazetteerEntry> codeless) {
        this.byCode = byCode;
        this.codeless = codeless;
    }

    static Territories read(DataFolder folder) {
        Map<String, DataRow> added = new HashMap<>();
        List<GazetteerEntry> codeless = new ArrayList<>();
        for (DataRow row :
                folder.findTable("territories.csv").map(DataTable::rows).orElse(List.of())) {
            if (row.get("code").isEmpty()) {
                codeless.add(codeless(row));
            } else {
                added.put(row.get("code"), row);
            }
        }
        Set<String> codes = new LinkedHashSet<>(List.of(Locale.getISOCountries()));
        codes.addAll(added.keySet());
        Map<String, GazetteerEntry> byCode = new HashMap<>();
        codes.forEach(code -> byCode.put(code, entry(code, added.get(code))));
        return new Territories(byCode, codeless);
    }

    /** A former state, or a name that several states share. */
    private static GazetteerEntry codeless(DataRow row) {
        String name = row.get("name");
        List<String> names = new ArrayList<>(row.list("variants"));
        names.addFirst(name);
        Entity entity = new Entity(
                Entity.idOf(EntityKind.PLACE, "territory/" + name), EntityKind.PLACE, name, null, null, null);
        return new GazetteerEntry(entity, "state", Long.MAX_VALUE, names);
    }

    private static GazetteerEntry entry(String code, @Nullable DataRow row) {
        List<String> names = new ArrayList<>();
        if (row != null) {
            row.find("name").ifPresent(names::add);
            names.addAll(row.list("variants"));
        }
        String common = new ULocale("und", code).getDisplayCountry(ULocale.ENGLISH);
        if (!common.equals(code)) {
            names.add(common);
            names.add(new ULocale("und", code + "@short").getDisplayCountry(ULocale.ENGLISH));
        }
        Entity entity = new Entity(
                Entity.idOf(EntityKind.PLACE, "territory/" + code), EntityKind.PLACE, names.get(0), code, null, null);
        return new GazetteerEntry(entity, GazetteerEntry.COUNTRY, Long.MAX_VALUE, names);
    }

    /** In the order of their codes, then those without one. */
    List<GazetteerEntry> entries() {
        List<GazetteerEntry> entries = new ArrayList<>(
                byCode.keySet().stream().sorted().map(byCode::get).toList());
        entries.addAll(codeless);
        return List.copyOf(entries);
    }
}
