package org.tallywire.reports.digest;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.tallywire.report.ChangeRow;
import org.tallywire.report.ClaimRow;
import org.tallywire.reports.wording.Wording;

/** What is different since the last run, in words. Thread-safe. */
public final class ChangeWords {
    private final Wording wording;

    public ChangeWords(Wording wording) {
        this.wording = wording;
    }

    /** How many there are of each kind, and since when. */
    public String counts(Changes changes) {
        Map<String, ?> numbers = Map.of("changed", changes.changed(), "fresh", changes.fresh(), "gone", changes.gone());
        String counts = wording.say("changes.counts", numbers);
        Instant since = changes.since();
        return since == null
                ? counts
                : wording.say("changes.since", Map.of("moment", wording.days().text(since), "counts", counts));
    }

    /** How many are not shown, and where they are; empty where all are. */
    public Optional<String> leftOut(Changes changes) {
        Map<String, ?> values = Map.of("count", changes.leftOut(), "sheet", wording.sheet("changes"));
        return changes.leftOut() == 0 ? Optional.empty() : Optional.of(wording.say("changes.more", values));
    }

    /** What the claim said; empty for a new one. */
    public String before(ChangeRow change) {
        return change.before() == null ? "" : said(change.before());
    }

    /** What the claim says; of one that is gone, where its figures are. */
    public String now(ChangeRow change) {
        if (change.isGone()) {
            return wording.say(change.joined() == null ? "change.gone" : "change.joined");
        }
        return said(change.claim());
    }

    private String said(ClaimRow claim) {
        String range = wording.amounts().range(claim.lowest(), claim.highest());
        return range + latest(claim) + (range.isEmpty() ? "" : "; ") + sources(claim);
    }

    /** Of one value only, the latest is no news. */
    private String latest(ClaimRow claim) {
        boolean isAll = claim.lowest() != null
                && claim.highest() != null
                && claim.lowest().compareTo(claim.highest()) == 0;
        return claim.latest() == null || isAll
                ? ""
                : ", "
                        + wording.say(
                                "change.latest",
                                Map.of("value", wording.amounts().text(claim.latest())));
    }

    private String sources(ClaimRow claim) {
        int sources = claim.independentSources();
        String agreement = wording.labels().agreement(claim.agreement(), sources);
        return sources < 2
                ? agreement
                : wording.say("change.sources", Map.of("count", sources, "agreement", agreement));
    }
}
