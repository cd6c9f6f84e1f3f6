package org.tallywire.claim;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Figures of several articles about the same thing, or one figure with what it revises or who denies it.
 *
 * @param id made of the id of the figure published first, so that later articles leave it as it is
 * @param place the most exact place that a figure gives
 * @param from first day of the event, inclusive; null where no figure has a date
 * @param to last day of the event, inclusive
 * @param lowest the least that was stated, corrected values included, counts of the first day that grew not; of a range
 *     its lower end
 * @param highest the most that was stated; of a range its upper end
 * @param latest the single value published last; null where all are ranges
 * @param independentSources outlets that state it, where all copies of one text count as the outlet of the original
 * @param reason why the agreement is what it is, for people
 * @param members in order of publication
 */
public record Claim(
        String id,
        String effect,
        @Nullable String countedClass,
        @Nullable ClaimPlace place,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        @Nullable BigDecimal lowest,
        @Nullable BigDecimal highest,
        @Nullable BigDecimal latest,
        Agreement agreement,
        int independentSources,
        String reason,
        List<ClaimMember> members) {
    public Claim {
        members = List.copyOf(members);
    }

    /** Ids of its figures, in order of publication. */
    public List<String> figures() {
        return members.stream().map(ClaimMember::figure).toList();
    }
}
