package org.tallywire.reports.digest;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tallywire.report.ChangeRow;
import org.tallywire.report.StagedFacts;

/**
 * What is different since the last run.
 *
 * @param since when that run ended; null where there was none
 * @param shown changed claims first, then new ones, then those that are gone
 * @param changed how many there are in all; likewise the other two
 */
public record Changes(@Nullable Instant since, List<ChangeRow> shown, long changed, long fresh, long gone) {
    public Changes {
        shown = List.copyOf(shown);
    }

    static Changes of(StagedFacts facts, int limit, Onlooker onlooker) {
        List<ChangeRow> shown = new ArrayList<>();
        Tallies kinds = new Tallies();
        facts.forEachChange(change -> {
            onlooker.change(change);
            kinds.add(change.change());
            if (shown.size() < limit) {
                shown.add(change);
            }
        });
        return new Changes(
                facts.changesSince().orElse(null), shown, kinds.of("CHANGED"), kinds.of("NEW"), kinds.of("GONE"));
    }

    Changes within(int limit) {
        return new Changes(since, DigestLimits.first(shown, limit), changed, fresh, gone);
    }

    /** Changes that are not shown. */
    public long leftOut() {
        return changed + fresh + gone - shown.size();
    }
}
