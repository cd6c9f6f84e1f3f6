package org.tallywire.spark;

import static java.util.Objects.requireNonNull;

import java.io.Serializable;
import java.util.EnumMap;
import org.apache.spark.SparkContext;
import org.apache.spark.util.LongAccumulator;
import org.tallywire.app.cli.ExitStatus;
import org.tallywire.job.reading.FactsRow;

/**
 * Counts the rows that tasks make; an attempt that fails does not count. Spark's own pages show the counters while it
 * runs.
 */
final class RowCounts implements Serializable {
    private static final long serialVersionUID = 1L;

    private final EnumMap<FactsRow.Kind, LongAccumulator> counters = new EnumMap<>(FactsRow.Kind.class);

    RowCounts(SparkContext context) {
        for (FactsRow.Kind kind : FactsRow.Kind.values()) {
            counters.put(kind, context.longAccumulator(kind.name()));
        }
    }

    void add(FactsRow row) {
        counterOf(row.kind()).add(1);
    }

    private LongAccumulator counterOf(FactsRow.Kind kind) {
        return requireNonNull(counters.get(kind));
    }

    private long of(FactsRow.Kind... kinds) {
        long sum = 0;
        for (FactsRow.Kind kind : kinds) {
            sum += counterOf(kind).value();
        }
        return sum;
    }

    /** How many rows there are of every kind. */
    long total() {
        return of(FactsRow.Kind.values());
    }

    /** What was read, in words. */
    String words() {
        long documents = of(FactsRow.Kind.ENDED, FactsRow.Kind.BROKEN, FactsRow.Kind.UNCHANGED, FactsRow.Kind.UNREAD);
        return "Read " + documents + " documents: " + of(FactsRow.Kind.ARTICLE) + " articles, " + setAside()
                + " set aside.";
    }

    private long setAside() {
        return of(FactsRow.Kind.SET_ASIDE, FactsRow.Kind.BROKEN, FactsRow.Kind.UNREAD);
    }

    ExitStatus status() {
        return setAside() == 0 ? ExitStatus.DONE : ExitStatus.DOCUMENTS_SET_ASIDE;
    }
}
