package org.tallywire.entity.gazetteer;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.tallywire.entity.EntityKind;

/**
 * What is added to the program's own gazetteer.
 *
 * @param users entries that win over everything
 * @param places further places; one that the program knows already is left out
 */
public record AddedNames(List<GazetteerEntry> users, List<GazetteerEntry> places) {
    public static final AddedNames NONE = new AddedNames(List.of(), List.of());

    public AddedNames {
        users = List.copyOf(users);
        places = List.copyOf(places);
    }

    /** All entries, in the order of their say. */
    List<GazetteerEntry> around(List<GazetteerEntry> own) {
        Set<String> known = new HashSet<>();
        own.stream()
                .filter(entry -> entry.entity().kind() == EntityKind.PLACE)
                .forEach(entry -> entry.names().forEach(name -> known.add(key(name, entry))));
        List<GazetteerEntry> all = new ArrayList<>(users);
        all.addAll(own);
        places.stream().filter(place -> isNew(place, known)).forEach(all::add);
        return all;
    }

    private static boolean isNew(GazetteerEntry place, Set<String> known) {
        String name = place.entity().name();
        return !known.contains(key(name, place)) && !known.contains(Spellings.key(name) + "/");
    }

    /** Name and country; a place without a country, whose status may be contested, is known whatever a dump says. */
    private static String key(String name, GazetteerEntry entry) {
        String country = entry.entity().country();
        return Spellings.key(name) + "/" + (country == null ? "" : country);
    }
}
