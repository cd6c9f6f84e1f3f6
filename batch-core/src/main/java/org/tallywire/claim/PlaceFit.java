package org.tallywire.claim;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** How two places stand to each other. */
enum PlaceFit {
    /** One place, or two that lie together: who writes of the one names the other, and the other way round. */
    SAME,
    /** In one country, and at least one of them says no more than that. */
    COUNTRY,
    /** Nobody here knows how they lie, but who writes of the one names the other too: a town and its province. */
    NAMED,
    /** One of the two is not known. */
    UNKNOWN,
    /** They are different, or nobody here knows how they lie. */
    APART;

    static PlaceFit of(Statement statement, OpenClaim claim) {
        PlaceFit fit = of(statement.place(), claim.place());
        if (fit == UNKNOWN) {
            return isNamedBy(statement, claim) || isNamedIn(claim, statement) ? NAMED : UNKNOWN;
        }
        if (fit != APART || !canBeNear(statement.figure().place(), claim.place().orElse(null))) {
            return fit;
        }
        boolean there = isNamedIn(claim, statement);
        boolean here = isNamedBy(statement, claim);
        return there && here ? SAME : there || here ? NAMED : APART;
    }

    private static boolean isNamedBy(Statement statement, OpenClaim claim) {
        return claim.place()
                .filter(place -> statement.article().entities().contains(place.id()))
                .isPresent();
    }

    private static boolean isNamedIn(OpenClaim claim, Statement statement) {
        return statement.place().filter(place -> claim.names(place.id())).isPresent();
    }

    private static boolean canBeNear(@Nullable ClaimPlace one, @Nullable ClaimPlace other) {
        return one != null
                && other != null
                && (one.country() == null
                        || other.country() == null
                        || one.country().equals(other.country()));
    }

    private static PlaceFit of(Optional<ClaimPlace> one, Optional<ClaimPlace> other) {
        if (one.isEmpty() || other.isEmpty()) {
            return UNKNOWN;
        }
        ClaimPlace first = one.get();
        ClaimPlace second = other.get();
        if (first.id().equals(second.id())) {
            return first.wholeCountry() ? COUNTRY : SAME;
        }
        boolean sameCountry = first.country() != null && first.country().equals(second.country());
        return sameCountry && (first.wholeCountry() || second.wholeCountry()) ? COUNTRY : APART;
    }
}
