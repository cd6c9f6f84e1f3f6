package org.tallywire.job.reconcile;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.tallywire.claim.ClaimPlace;

/** Places that other names hold: who names the Orlo general hospital names Orlo. Immutable. */
final class PlacesInNames {
    /** Names of places are hardly longer. */
    private static final int LONGEST = 3;

    private final Map<String, String> placesByName;

    /** @param placesByName ids of places by their names in lower case */
    PlacesInNames(Map<String, String> placesByName) {
        this.placesByName = Map.copyOf(placesByName);
    }

    /** Of places with the same name the first counts. */
    static PlacesInNames of(Collection<ClaimPlace> places) {
        Map<String, String> byName = new HashMap<>();
        places.forEach(place -> byName.putIfAbsent(place.name().toLowerCase(Locale.ROOT), place.id()));
        return new PlacesInNames(byName);
    }

    /** Ids of the places whose whole name stands in another name. */
    List<String> in(String name) {
        return find(name, false);
    }

    /**
     * Ids of the places that another place has its name from: "Orlo coast", "city of Orlo", but not "West Orlo", which
     * lies elsewhere.
     */
    List<String> around(String name) {
        return find(name, true);
    }

    private List<String> find(String name, boolean isPlace) {
        List<String> words = List.of(name.toLowerCase(Locale.ROOT).split(" ", -1));
        List<String> found = new ArrayList<>();
        for (int first = 0; first < words.size(); first++) {
            if (isPlace && first == 1) {
                continue;
            }
            for (int end = first + 1; end <= Math.min(words.size(), first + LONGEST); end++) {
                String place = placesByName.get(String.join(" ", words.subList(first, end)));
                if (place != null) {
                    found.add(place);
                }
            }
        }
        return found;
    }
}
