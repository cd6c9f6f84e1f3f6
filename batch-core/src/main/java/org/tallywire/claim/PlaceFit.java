package org.tallywire.claim;

import java.util.Optional;

/** How two places stand to each other. */
enum PlaceFit {
    SAME,
    /** In one country, and at least one of them says no more than that. */
    COUNTRY,
    /** One of the two is not known. */
    UNKNOWN,
    /** They are different, or nobody here knows how they lie. */
    APART;

    static PlaceFit of(Optional<ClaimPlace> one, Optional<ClaimPlace> other) {
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
