package org.tallywire.claim.change;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Compares claims with former ones.
 *
 * <p>A claim is the former one with the same id, that is, with the same figure published first. Where there is none, it is
 * the one that most of its figures were in, of those that no other claim is; of several the one with the lowest id. So an
 * earlier figure that joins a claim gives it another id and leaves it the same claim. The order of the input makes no
 * difference; time grows with the number of figures.
 */
public final class ClaimComparison {
    private final Map<String, ClaimState> left = new HashMap<>();
    private final Map<String, ClaimState> present = new HashMap<>();
    private final Map<String, ClaimState> formerOf = new HashMap<>();
    private final Map<String, String> claimOfFigure = new HashMap<>();

    private ClaimComparison(Collection<ClaimState> former, Collection<ClaimState> present) {
        former.forEach(claim -> left.put(claim.id(), claim));
        for (ClaimState claim : present) {
            this.present.put(claim.id(), claim);
            claim.figures().forEach(figure -> claimOfFigure.put(figure, claim.id()));
        }
    }

    /**
     * What is different, by id; claims that are as they were may be left out on both sides.
     *
     * @param former claims as they were, each id once; a figure is in one of them at most
     * @param present claims as they are, likewise
     */
    public static List<ClaimChange> of(Collection<ClaimState> former, Collection<ClaimState> present) {
        ClaimComparison comparison = new ClaimComparison(former, present);
        comparison.pairBySameId();
        comparison.pairByFigures();
        return comparison.changes();
    }

    private void pairBySameId() {
        for (String id : present.keySet()) {
            ClaimState former = left.remove(id);
            if (former != null) {
                formerOf.put(id, former);
            }
        }
    }

    private void pairByFigures() {
        List<Overlap> overlaps = new ArrayList<>();
        left.values().forEach(former -> overlaps.addAll(overlaps(former)));
        overlaps.sort(Overlap.LARGEST_FIRST);
        for (Overlap overlap : overlaps) {
            ClaimState former = left.get(overlap.former);
            if (former != null && !formerOf.containsKey(overlap.claim)) {
                formerOf.put(overlap.claim, former);
                left.remove(overlap.former);
            }
        }
    }

    private List<Overlap> overlaps(ClaimState former) {
        Map<String, Integer> shared = new HashMap<>();
        for (String figure : former.figures()) {
            String claim = claimOfFigure.get(figure);
            if (claim != null) {
                shared.merge(claim, 1, Integer::sum);
            }
        }
        List<Overlap> overlaps = new ArrayList<>();
        shared.forEach((claim, figures) -> overlaps.add(new Overlap(former.id(), claim, figures)));
        return overlaps;
    }

    private List<ClaimChange> changes() {
        List<ClaimChange> changes = new ArrayList<>();
        inOrder(present).forEach(claim -> changeOf(claim).ifPresent(changes::add));
        inOrder(left).forEach(former -> changes.add(new ClaimChange.Gone(former.id(), joined(former))));
        return changes;
    }

    private static Stream<ClaimState> inOrder(Map<String, ClaimState> claims) {
        return claims.values().stream().sorted(Comparator.comparing(ClaimState::id));
    }

    private Optional<ClaimChange> changeOf(ClaimState claim) {
        ClaimState former = formerOf.get(claim.id());
        if (former == null) {
            return Optional.of(new ClaimChange.New(claim.id()));
        }
        return claim.isAs(former) ? Optional.empty() : Optional.of(new ClaimChange.Changed(claim.id(), former.id()));
    }

    private @Nullable String joined(ClaimState former) {
        return overlaps(former).stream()
                .min(Overlap.LARGEST_FIRST)
                .map(Overlap::claim)
                .orElse(null);
    }

    /** How many figures of a former claim are in a present one. */
    private record Overlap(String former, String claim, int figures) {
        static final Comparator<Overlap> LARGEST_FIRST = Comparator.comparingInt(Overlap::figures)
                .reversed()
                .thenComparing(Overlap::former)
                .thenComparing(Overlap::claim);
    }
}
