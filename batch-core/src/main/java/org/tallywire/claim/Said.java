package org.tallywire.claim;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A number of a claim, and whether it still stands.
 *
 * @param voice whose word it is
 * @param standing whether neither a correction nor a later statement of the same voice nor a later count has replaced it
 * @param corrected whether a correction names it as the number that it replaces
 * @param overtaken whether it was counted on the day of the event itself, and more than twice as many were counted later
 */
record Said(
        ClaimFigure figure,
        Range range,
        JoinRule rule,
        String voice,
        boolean standing,
        boolean corrected,
        boolean overtaken) {
    /** A count of which a later one is more than so many times as high had only begun. */
    private static final double BEGUN = 2;

    /** Tolls that grow while they are counted; a number of marchers or arrests does not. */
    private static final Set<String> GROWING = Set.of(
            "KILLED", "INJURED", "CASUALTIES", "MISSING", "DISPLACED", "AFFECTED", "INFECTED", "DESTROYED", "DAMAGED");

    /** All numbers of a claim, in the order of publication. */
    static List<Said> in(OpenClaim claim, Voices voices) {
        List<Said> all = new ArrayList<>();
        Map<Range, Instant> corrections = new HashMap<>();
        for (OpenClaim.Joined joined : claim.joined()) {
            Statement statement = joined.statement();
            String voice = voices.of(statement.article());
            all.add(new Said(statement.figure(), statement.range(), joined.rule(), voice, true, false, false));
            for (Statement.Attached old : statement.attached()) {
                boolean isReplaced = old.rule() == JoinRule.REVISES;
                all.add(new Said(old.figure(), old.range(), old.rule(), voice, !isReplaced, isReplaced, false));
                if (isReplaced) {
                    corrections.merge(old.range(), statement.article().moment(), Said::later);
                }
            }
        }
        Map<String, Instant> lastWords = new HashMap<>();
        all.forEach(said -> lastWords.merge(said.voice, said.moment(), Said::later));
        List<Said> counted = all.stream().map(said -> said.counted(all, claim)).toList();
        return counted.stream()
                .map(said -> said.settled(corrections.getOrDefault(said.range, Instant.MIN), lastWords))
                .sorted(Comparator.comparing(Said::figure, ClaimFigure.BY_PUBLICATION))
                .toList();
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }

    private Instant moment() {
        return figure.article().moment();
    }

    private Said settled(Instant correctedAt, Map<String, Instant> lastWords) {
        boolean isCorrected = corrected || moment().isBefore(correctedAt);
        boolean isLastWord = !moment().isBefore(lastWords.getOrDefault(voice, Instant.MIN));
        return new Said(
                figure,
                range,
                rule,
                voice,
                standing && !isCorrected && isLastWord && !overtaken,
                isCorrected,
                overtaken);
    }

    private Said counted(List<Said> all, OpenClaim claim) {
        boolean isEarly = GROWING.contains(claim.block().effect())
                && claim.window().filter(this::isOfItsDay).isPresent();
        boolean isOvertaken = isEarly && all.stream().anyMatch(this::isBelowLater);
        return new Said(figure, range, rule, voice, standing, corrected, isOvertaken);
    }

    /** Whether it was published on the first day of the event. */
    private boolean isOfItsDay(Window event) {
        LocalDate published = figure.article().published();
        return published != null && published.toEpochDay() <= event.from();
    }

    private boolean isBelowLater(Said other) {
        LocalDate mine = figure.article().published();
        LocalDate later = other.figure.article().published();
        boolean isGreater = other.range.isPinned() && leastOf(range) * BEGUN < leastOf(other.range);
        return mine != null && later != null && mine.isBefore(later) && !other.corrected && isGreater;
    }

    /** What the figure does in the claim. */
    ClaimMember member() {
        ClaimMember.Role role = standing ? ClaimMember.Role.STATES : ClaimMember.Role.SUPERSEDED;
        return new ClaimMember(figure.id(), role, rule.code());
    }

    private static double leastOf(Range range) {
        return range.low() == null ? Double.POSITIVE_INFINITY : range.low().doubleValue();
    }
}
