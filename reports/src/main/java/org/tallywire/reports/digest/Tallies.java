package org.tallywire.reports.digest;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Counts by code. */
final class Tallies {
    private final Map<String, Long> counts = new TreeMap<>();

    void add(String code) {
        counts.merge(code, 1L, Long::sum);
    }

    long of(String code) {
        return counts.getOrDefault(code, 0L);
    }

    /** The most first, then by code. */
    List<Tally> byCount() {
        return counts.entrySet().stream()
                .map(entry -> new Tally(entry.getKey(), entry.getValue()))
                .sorted(Comparator.comparingLong(Tally::count).reversed().thenComparing(Tally::code))
                .toList();
    }
}
