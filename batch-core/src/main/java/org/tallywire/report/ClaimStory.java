package org.tallywire.report;

import java.util.List;

/**
 * How a claim came about.
 *
 * @param reason why its sources agree or not, for people
 * @param parts in order of publication
 */
public record ClaimStory(String reason, List<Part> parts) {
    public ClaimStory {
        parts = List.copyOf(parts);
    }

    /**
     * What one figure does in a claim.
     *
     * @param figure its id
     * @param role {@code STATES}, {@code SUPERSEDED} or {@code DENIES}
     * @param rule why it belongs there, such as {@code same-place-and-date}
     */
    public record Part(String figure, String role, String rule) {}
}
