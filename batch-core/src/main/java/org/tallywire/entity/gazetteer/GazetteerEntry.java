package org.tallywire.entity.gazetteer;

import java.util.List;
import org.tallywire.entity.Entity;

/**
 * An entry of a gazetteer.
 *
 * @param entity what its names lead to
 * @param sort what it is within its kind, in lower case: {@code country}, {@code city}, {@code company}
 * @param weight how well known it is: inhabitants of a place, else 0; decides between entries of one name
 * @param names the ways it is written, the label first
 */
public record GazetteerEntry(Entity entity, String sort, long weight, List<String> names) {
    /** Sort of the entries that are whole countries. */
    public static final String COUNTRY = "country";

    /** Sort of the entries that a user adds: nothing else is meant by their names. */
    public static final String USER = "user";

    /** Sort of the entries from a dump of GeoNames. */
    public static final String GEONAMES = "geonames";

    public GazetteerEntry {
        names = List.copyOf(names);
    }

    public boolean isCountry() {
        return sort.equals(COUNTRY);
    }

    public boolean isUsers() {
        return sort.equals(USER);
    }
}
