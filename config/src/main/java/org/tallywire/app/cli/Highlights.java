package org.tallywire.app.cli;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.tallywire.app.assembly.Assembly;
import org.tallywire.report.ChangeRow;
import org.tallywire.report.ClaimRow;
import org.tallywire.report.Selection;
import org.tallywire.report.StagedArchive;
import org.tallywire.report.StagedFacts;
import org.tallywire.staging.DataStoreException;

/**
 * What a reader of the console wants to know first of all that is staged.
 *
 * @param effects what happened, most figures first
 * @param disputed claims whose sources do not agree, those with the most sources first
 * @param changes claims that are different since the last run
 */
record Highlights(List<EffectCount> effects, List<ClaimRow> disputed, List<ChangeRow> changes) {
    Highlights {
        effects = List.copyOf(effects);
        disputed = List.copyOf(disputed);
        changes = List.copyOf(changes);
    }

    /** Reads them from the archive. */
    static Highlights of(Assembly assembly) throws DataStoreException {
        Map<String, EffectCount> effects = new TreeMap<>();
        List<ClaimRow> disputed = new ArrayList<>();
        List<ChangeRow> changes = new ArrayList<>();
        try (StagedArchive archive = assembly.openArchive()) {
            StagedFacts facts = archive.facts(Selection.ALL);
            facts.forEachChange(changes::add);
            facts.forEachClaim(claim -> {
                effects.merge(claim.effect(), EffectCount.of(claim), EffectCount::plus);
                if (!claim.agreement().equals("AGREE")) {
                    disputed.add(claim);
                }
            });
        }
        Comparator<EffectCount> mostFigures =
                Comparator.comparingLong(EffectCount::figures).reversed();
        return new Highlights(
                effects.values().stream()
                        .sorted(mostFigures.thenComparing(EffectCount::effect))
                        .toList(),
                disputed,
                changes);
    }

    /**
     * How often an effect was told of.
     *
     * @param effect its code
     */
    record EffectCount(String effect, long figures, long claims) {
        private static EffectCount of(ClaimRow claim) {
            return new EffectCount(claim.effect(), claim.figures().size(), 1);
        }

        private EffectCount plus(EffectCount other) {
            return new EffectCount(effect, figures + other.figures, claims + other.claims);
        }
    }
}
