package org.tallywire.entity.name;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tallywire.entity.EntityKind;
import org.tallywire.entity.gazetteer.GazetteerEntry;
import org.tallywire.entity.gazetteer.Naming;

/** Which of several entries of one name is meant: the one in a country that the article names, else the best known. */
final class EntryChoice {
    /** So many times as many inhabitants make a place the one that is meant where nothing else tells. */
    private static final long CLEARLY_LARGER = 5;

    private final Set<String> countries = new HashSet<>();

    /** The choice in an article with these names. */
    static EntryChoice in(List<Candidate> names) {
        EntryChoice choice = new EntryChoice();
        for (Candidate name : names) {
            if (name.naming() != null && name.naming().entries().size() == 1) {
                String country = name.naming().first().entity().country();
                boolean tells = name.naming().first().isCountry() || name.kind() == EntityKind.NATIONALITY;
                if (country != null && tells) {
                    choice.countries.add(country);
                }
            }
        }
        return choice;
    }

    /** The entry of this kind that is meant, or null where several are as likely. */
    @Nullable
    GazetteerEntry choose(Naming naming, EntityKind kind) {
        List<GazetteerEntry> entries = naming.entries().stream()
                .filter(entry -> entry.entity().kind() == kind)
                .toList();
        if (entries.size() <= 1) {
            return entries.isEmpty() ? null : entries.get(0);
        }
        List<GazetteerEntry> fitting =
                entries.stream().filter(entry -> isNamed(entry)).toList();
        return best(fitting.isEmpty() ? entries : fitting);
    }

    private boolean isNamed(GazetteerEntry entry) {
        String country = entry.entity().country();
        return country != null && countries.contains(country);
    }

    private static @Nullable GazetteerEntry best(List<GazetteerEntry> entries) {
        GazetteerEntry best = entries.get(0);
        GazetteerEntry second = null;
        for (GazetteerEntry entry : entries.subList(1, entries.size())) {
            if (entry.weight() > best.weight()) {
                second = best;
                best = entry;
            } else if (second == null || entry.weight() > second.weight()) {
                second = entry;
            }
        }
        boolean clear = second == null || best.weight() / CLEARLY_LARGER >= second.weight();
        return clear ? best : null;
    }
}
