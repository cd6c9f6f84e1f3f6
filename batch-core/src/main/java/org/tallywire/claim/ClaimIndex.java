package org.tallywire.claim;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The open claims, by effect, place, names and week, so that a statement is compared only with those it may belong to.
 * Of one list the latest {@value #LIMIT} are looked at, so that time stays near linear whatever the figures are. Not
 * thread-safe.
 */
final class ClaimIndex {
    private static final int LIMIT = 64;

    /** Windows up to this long are filed by week, longer ones by year. */
    private static final int WEEKLY_DAYS = 31;

    /** Names of an article that its claims are filed under. */
    private static final int NAMES = 6;

    private static final char TEXT = 't';
    private static final char PLACE = 'p';
    private static final char COUNTRY = 'c';
    private static final char INSIDE = 'i';
    private static final char NAME = 'n';

    private static final char WEEK = 'w';
    private static final char YEAR = 'y';
    /** By year, and only what is too long for weeks. */
    private static final char LONG = 'l';

    private final Map<Key, List<OpenClaim>> lists = new HashMap<>();
    private final Map<OpenClaim, Set<Key>> filed = new HashMap<>();

    /** Where claims are filed. */
    private record Key(Statement.Block block, char scope, String id, char span, long time) {}

    /** Files a claim under what a statement that has joined it says. */
    void file(OpenClaim claim, Statement statement) {
        Set<Key> known = filed.computeIfAbsent(claim, key -> new HashSet<>());
        for (Key key : keysToFile(statement)) {
            if (known.add(key)) {
                lists.computeIfAbsent(key, newKey -> new ArrayList<>(1)).add(claim);
            }
        }
    }

    /** The claims that a statement may belong to. */
    Collection<OpenClaim> candidates(Statement statement) {
        Set<OpenClaim> found = new LinkedHashSet<>();
        for (Key key : keysToLookUp(statement)) {
            List<OpenClaim> list = lists.getOrDefault(key, List.of());
            found.addAll(list.subList(Math.max(0, list.size() - LIMIT), list.size()));
        }
        return found;
    }

    private static List<Key> keysToFile(Statement statement) {
        List<Key> keys = new ArrayList<>(List.of(textKey(statement)));
        Window window = statement.search();
        if (window == null) {
            return keys;
        }
        char span = window.days() <= WEEKLY_DAYS ? WEEK : LONG;
        for (Scope scope : filedUnder(statement)) {
            addTimes(keys, statement.block(), scope, span, window);
            addTimes(keys, statement.block(), scope, YEAR, window);
        }
        return keys;
    }

    private static List<Key> keysToLookUp(Statement statement) {
        List<Key> keys = new ArrayList<>(List.of(textKey(statement)));
        Window window = statement.search();
        if (window == null) {
            return keys;
        }
        Window wanted = window.since(DateFit.COUNTING_DAYS).around(1);
        for (Scope scope : lookedUpUnder(statement)) {
            if (window.days() <= WEEKLY_DAYS) {
                addTimes(keys, statement.block(), scope, WEEK, wanted);
                addTimes(keys, statement.block(), scope, LONG, wanted);
            } else {
                addTimes(keys, statement.block(), scope, YEAR, wanted);
            }
        }
        return keys;
    }

    private static Key textKey(Statement statement) {
        return new Key(statement.block(), TEXT, OpenClaim.textOf(statement.article()), LONG, 0);
    }

    private record Scope(char kind, String id) {}

    private static List<Scope> filedUnder(Statement statement) {
        List<Scope> scopes = names(statement);
        ClaimPlace place = statement.figure().place();
        if (place != null) {
            scopes.add(new Scope(PLACE, place.id()));
            if (place.country() != null) {
                scopes.add(new Scope(place.wholeCountry() ? COUNTRY : INSIDE, place.country()));
            }
        }
        return scopes;
    }

    private static List<Scope> lookedUpUnder(Statement statement) {
        List<Scope> scopes = names(statement);
        ClaimPlace place = statement.figure().place();
        if (place != null) {
            scopes.add(new Scope(PLACE, place.id()));
            if (place.country() != null) {
                scopes.add(new Scope(COUNTRY, place.country()));
            }
            if (place.country() != null && place.wholeCountry()) {
                scopes.add(new Scope(INSIDE, place.country()));
            }
        }
        return scopes;
    }

    /** The names that the article shares with the fewest others. */
    private static List<Scope> names(Statement statement) {
        List<Scope> scopes = new ArrayList<>();
        statement.names().stream().limit(NAMES).forEach(name -> scopes.add(new Scope(NAME, name)));
        return scopes;
    }

    private static void addTimes(List<Key> keys, Statement.Block block, Scope scope, char span, Window window) {
        int days = span == WEEK ? 7 : 366;
        long last = Math.floorDiv(window.to(), days);
        for (long time = Math.floorDiv(window.from(), days); time <= last; time++) {
            keys.add(new Key(block, scope.kind, scope.id, span, time));
        }
    }
}
