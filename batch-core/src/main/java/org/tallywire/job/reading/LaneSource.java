package org.tallywire.job.reading;

import org.springframework.batch.infrastructure.item.ItemReader;

/** What the lanes of a step share and read from. Thread-safe; its lanes belong to one thread each. */
interface LaneSource extends AutoCloseable {
    ItemReader<ReadItem> lane();

    /** Called when all lanes have ended. */
    @Override
    void close();
}
