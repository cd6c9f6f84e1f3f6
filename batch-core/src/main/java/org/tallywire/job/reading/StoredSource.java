package org.tallywire.job.reading;

import java.util.stream.Stream;
import org.springframework.batch.infrastructure.item.ItemReader;
import org.tallywire.job.control.StopSignal;
import org.tallywire.staging.bulk.KnownContent;

/**
 * Facts that another engine has found; there is but one lane, as staging is what takes the time.
 *
 * @param names id of the user's own names that the facts must have been found with
 */
record StoredSource(Stream<FactsRow> rows, String names, KnownContent known, StopSignal stop) implements LaneSource {
    @Override
    public ItemReader<ReadItem> lane() {
        return new FactsLane(rows.iterator(), names, known, stop);
    }

    @Override
    public void close() {
        rows.close();
    }
}
