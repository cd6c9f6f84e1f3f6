package org.tallywire.app.cli;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tallywire.report.ChangeRow;
import org.tallywire.report.ClaimRow;

/** Changes of claims in plain English. */
final class ChangeWords {
    private ChangeWords() {}

    /** How many of each kind: {@code 2 changed, 1 new}. */
    static String counts(List<ChangeRow> changes) {
        Map<String, Long> counts =
                changes.stream().collect(Collectors.groupingBy(ChangeRow::change, Collectors.counting()));
        return Stream.of("CHANGED", "NEW", "GONE")
                .filter(counts::containsKey)
                .map(code -> counts.get(code) + " " + ValueWords.code(code))
                .collect(Collectors.joining(", "));
    }

    /** What it says, and what it said before. */
    static String difference(ChangeRow change) {
        if (change.isGone()) {
            return "was " + said(change.claim())
                    + (change.joined() == null ? "" : "; now in " + ShortId.of(change.joined()));
        }
        return said(change.claim()) + (change.before() == null ? "" : "; was " + said(change.before()));
    }

    private static String said(ClaimRow claim) {
        return ValueWords.span(claim) + ", " + ValueWords.sources(claim);
    }
}
