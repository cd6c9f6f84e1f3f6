package org.tallywire.claim;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A number of a claim, and whether it still stands.
 *
 * @param voice whose word it is
 * @param standing whether neither a correction nor a later statement of the same voice has replaced it
 * @param corrected whether a correction names it as the number that it replaces
 */
record Said(ClaimFigure figure, Range range, JoinRule rule, String voice, boolean standing, boolean corrected) {
    /** All numbers of a claim, in the order of publication. */
    static List<Said> in(OpenClaim claim, Voices voices) {
        List<Said> all = new ArrayList<>();
        Map<Range, Instant> corrections = new HashMap<>();
        for (OpenClaim.Joined joined : claim.joined()) {
            Statement statement = joined.statement();
            String voice = voices.of(statement.article());
            all.add(new Said(statement.figure(), statement.range(), joined.rule(), voice, true, false));
            for (Statement.Attached old : statement.attached()) {
                boolean isReplaced = old.rule() == JoinRule.REVISES;
                all.add(new Said(old.figure(), old.range(), old.rule(), voice, !isReplaced, isReplaced));
                if (isReplaced) {
                    corrections.merge(old.range(), statement.article().moment(), Said::later);
                }
            }
        }
        Map<String, Instant> lastWords = new HashMap<>();
        all.forEach(said -> lastWords.merge(said.voice, said.moment(), Said::later));
        return all.stream()
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
        return new Said(figure, range, rule, voice, standing && !isCorrected && isLastWord, isCorrected);
    }

    /** What the figure does in the claim. */
    ClaimMember member() {
        ClaimMember.Role role = standing ? ClaimMember.Role.STATES : ClaimMember.Role.SUPERSEDED;
        return new ClaimMember(figure.id(), role, rule.code());
    }
}
