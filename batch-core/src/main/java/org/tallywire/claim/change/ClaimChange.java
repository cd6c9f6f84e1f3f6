package org.tallywire.claim.change;

import org.jspecify.annotations.Nullable;

/** What happened to a claim. */
public sealed interface ClaimChange {
    /** There was none of which it could have come. */
    record New(String claim) implements ClaimChange {}

    /**
     * One of its values, its agreement, its figures or the number of its independent sources is different.
     *
     * @param former id that it had; it may have another now
     */
    record Changed(String claim, String former) implements ClaimChange {}

    /**
     * It is no more.
     *
     * @param joined the claim that most of its figures are in now, null where none of them is in any
     */
    record Gone(String former, @Nullable String joined) implements ClaimChange {}
}
