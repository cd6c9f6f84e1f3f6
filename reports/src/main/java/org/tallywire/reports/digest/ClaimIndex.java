package org.tallywire.reports.digest;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.tallywire.report.ClaimRow;
import org.tallywire.report.StagedFacts;
import org.tallywire.reports.wording.CodeList;
import org.tallywire.reports.wording.Labels;

/** The claims: how many sources each has, how they agree, and the disputes worth showing. */
final class ClaimIndex {
    private final Map<String, Standing> standings = new HashMap<>();
    private final Tallies agreements = new Tallies();
    private final TreeSet<ClaimRow> disputes;
    private final Labels labels;
    private final int limit;
    private long disputed;

    private ClaimIndex(Labels labels, int limit) {
        this.labels = labels;
        this.limit = limit;
        this.disputes = new TreeSet<>(Comparator.comparingInt(ClaimRow::independentSources)
                .reversed()
                .thenComparingInt(claim -> labels.rank(CodeList.EFFECT, claim.effect()))
                .thenComparing(ClaimRow::id));
    }

    static ClaimIndex of(StagedFacts facts, Labels labels, int limit, Onlooker onlooker) {
        ClaimIndex index = new ClaimIndex(labels, limit);
        facts.forEachClaim(claim -> {
            onlooker.claim(claim);
            index.add(claim);
        });
        return index;
    }

    private void add(ClaimRow claim) {
        standings.put(claim.id(), new Standing(claim.independentSources(), claim.agreement(), claim.latest()));
        if (claim.independentSources() > 1 || !agrees(claim)) {
            agreements.add(claim.agreement());
        }
        if (!agrees(claim)) {
            disputed++;
            disputes.add(claim);
            if (disputes.size() > limit) {
                disputes.pollLast();
            }
        }
    }

    private static boolean agrees(ClaimRow claim) {
        return claim.agreement().equals("AGREE");
    }

    Optional<Standing> find(@Nullable String claim) {
        return claim == null ? Optional.empty() : Optional.ofNullable(standings.get(claim));
    }

    List<ClaimRow> disputes() {
        return List.copyOf(disputes);
    }

    long disputed() {
        return disputed;
    }

    List<Tally> agreements() {
        return agreements.byCount().stream()
                .sorted(Comparator.comparingInt((Tally tally) -> labels.rank(CodeList.AGREEMENT, tally.code())))
                .toList();
    }

    /** How a claim stands. */
    record Standing(int sources, String agreement, @Nullable BigDecimal latest) {}
}
