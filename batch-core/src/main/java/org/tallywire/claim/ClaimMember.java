package org.tallywire.claim;

/**
 * A figure's part in a claim.
 *
 * @param figure its id
 * @param rule why it belongs there, such as {@code same-place-and-date}
 */
public record ClaimMember(String figure, Role role, String rule) {
    /** What the figure does in the claim. */
    public enum Role {
        /** States a value that stands. */
        STATES,
        /** States a value that its own source replaced later, or a correction, or a higher count after the first day. */
        SUPERSEDED,
        /** Denies the claim, or says that nothing of the kind happened; its number is no value of the claim. */
        DENIES
    }
}
