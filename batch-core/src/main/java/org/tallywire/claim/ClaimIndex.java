package org.tallywire.claim;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.tallywire.compact.Murmur;
import org.tallywire.compact.Postings;

/**
 * The open claims of one block, by place, names and time, so that a statement is compared only with those it may belong
 * to. Of one list the latest {@value #LIMIT} are looked at, and names from the rarest on until {@value #NAMED} claims are
 * found, so that time stays near linear whatever the figures are. Not thread-safe.
 */
final class ClaimIndex {
    private static final int LIMIT = 64;

    /** So many claims of the rarest names are enough. */
    private static final int NAMED = 32;

    /** Windows up to this long are filed by fortnight, longer ones by year. */
    private static final int SHORT_DAYS = 31;

    /** Names of an article that its claims are filed under. */
    private static final int NAMES = 6;

    private final List<OpenClaim> claims;
    private final Postings filed = new Postings(0);

    /** @param claims all there are, each at its number; those opened later are added to it before they are filed */
    ClaimIndex(List<OpenClaim> claims) {
        this.claims = claims;
    }

    private enum Scope {
        TEXT,
        PLACE,
        /** A place that is a whole country. */
        COUNTRY,
        /** A place inside of a country. */
        INSIDE,
        NAME
    }

    private enum Span {
        FORTNIGHT(14),
        YEAR(366),
        /** By year, and only what is too long for fortnights. */
        LONG(366);

        private final int days;

        Span(int days) {
            this.days = days;
        }
    }

    /**
     * Where claims are filed. Keys that come out the same by chance only add claims to look at.
     *
     * @param id of the place, the name or the text; code of the country
     * @param time which fortnight or year
     */
    private static long key(Scope scope, String id, Span span, long time) {
        long kind = Murmur.mix(scope.name().hashCode() * 31L + span.name().hashCode());
        return Murmur.mix(Murmur.mix(kind + id.hashCode()) + time);
    }

    /** Files a claim under what a statement that has joined it says. */
    void file(OpenClaim claim, Statement statement) {
        file(claim, textKey(statement));
        Window window = statement.search();
        if (window == null) {
            return;
        }
        Span span = isShort(window) ? Span.FORTNIGHT : Span.LONG;
        names(statement).forEach(name -> file(claim, Scope.NAME, name, span, window));
        ClaimPlace place = statement.figure().place();
        if (place != null) {
            fileAt(claim, Scope.PLACE, place.id(), window);
            if (place.country() != null) {
                fileAt(claim, place.wholeCountry() ? Scope.COUNTRY : Scope.INSIDE, place.country(), window);
            }
        }
    }

    private void fileAt(OpenClaim claim, Scope scope, String id, Window window) {
        file(claim, scope, id, isShort(window) ? Span.FORTNIGHT : Span.LONG, window);
        file(claim, scope, id, Span.YEAR, window);
    }

    private void file(OpenClaim claim, Scope scope, String id, Span span, Window window) {
        for (long time = first(window, span); time <= last(window, span); time++) {
            file(claim, key(scope, id, span, time));
        }
    }

    private void file(OpenClaim claim, long key) {
        if (!filed.isAmongLatest(key, LIMIT, claim.number())) {
            filed.add(key, claim.number());
        }
    }

    /** The claims that a statement may belong to. */
    Collection<OpenClaim> candidates(Statement statement) {
        Set<OpenClaim> found = ofText(statement);
        Window window = statement.search();
        if (window == null) {
            return found;
        }
        Window wanted = window.since(DateFit.COUNTING_DAYS).around(1);
        ClaimPlace place = statement.figure().place();
        if (place != null) {
            findAt(found, place, isShort(window), wanted);
        }
        int limit = found.size() + NAMED;
        for (String name : names(statement)) {
            if (found.size() < limit) {
                find(found, Scope.NAME, name, isShort(window) ? Span.FORTNIGHT : Span.LONG, wanted);
            }
        }
        return found;
    }

    /** Those that the statement's article, or a copy of it, tells of. */
    Set<OpenClaim> ofText(Statement statement) {
        Set<OpenClaim> found = new LinkedHashSet<>();
        find(found, textKey(statement));
        return found;
    }

    private void findAt(Set<OpenClaim> found, ClaimPlace place, boolean isShort, Window window) {
        for (Span span : isShort ? List.of(Span.FORTNIGHT, Span.LONG) : List.of(Span.YEAR)) {
            find(found, Scope.PLACE, place.id(), span, window);
            if (place.country() != null) {
                find(found, Scope.COUNTRY, place.country(), span, window);
            }
            if (place.country() != null && place.wholeCountry()) {
                find(found, Scope.INSIDE, place.country(), span, window);
            }
        }
    }

    private void find(Set<OpenClaim> found, Scope scope, String id, Span span, Window window) {
        for (long time = first(window, span); time <= last(window, span); time++) {
            find(found, key(scope, id, span, time));
        }
    }

    private void find(Set<OpenClaim> found, long key) {
        filed.latest(key, LIMIT, number -> found.add(claims.get(number)));
    }

    private static long textKey(Statement statement) {
        return key(Scope.TEXT, OpenClaim.textOf(statement.article()), Span.LONG, 0);
    }

    private static boolean isShort(Window window) {
        return window.days() <= SHORT_DAYS;
    }

    /** The names that the article shares with the fewest others. */
    private static List<String> names(Statement statement) {
        return statement.names().subList(0, Math.min(NAMES, statement.names().size()));
    }

    private static long first(Window window, Span span) {
        return Math.floorDiv(window.from(), span.days);
    }

    private static long last(Window window, Span span) {
        return Math.floorDiv(window.to(), span.days);
    }
}
