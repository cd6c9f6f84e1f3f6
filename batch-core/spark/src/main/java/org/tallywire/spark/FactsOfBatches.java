package org.tallywire.spark;

import java.util.Collections;
import java.util.Iterator;
import java.util.NoSuchElementException;
import org.apache.spark.sql.Row;
import org.tallywire.job.reading.DocumentItems;
import org.tallywire.job.reading.FactsRow;
import org.tallywire.job.reading.InboxFile;
import org.tallywire.staging.bulk.StagingItem;

/** The rows of some batches, each made when it is asked for, so that only one article is held at a time. */
final class FactsOfBatches implements Iterator<Row> {
    private final Iterator<Batch> batches;
    private final Worker worker;
    private final DocumentItems documents;
    private final RowCounts counts;
    private Iterator<SourceFile> files = Collections.emptyIterator();
    private Iterator<StagingItem> items = Collections.emptyIterator();

    FactsOfBatches(Iterator<Batch> batches, Worker worker, RowCounts counts) {
        this.batches = batches;
        this.worker = worker;
        this.documents = worker.documents();
        this.counts = counts;
    }

    @Override
    public boolean hasNext() {
        while (!items.hasNext() && hasFile()) {
            InboxFile file = files.next().file();
            items = worker.isReturned(file.file()) ? Collections.emptyIterator() : documents.of(file);
        }
        return items.hasNext();
    }

    private boolean hasFile() {
        while (!files.hasNext() && batches.hasNext()) {
            files = batches.next().files().iterator();
        }
        return files.hasNext();
    }

    @Override
    public Row next() {
        if (!hasNext()) {
            throw new NoSuchElementException("no rows are left");
        }
        FactsRow row = FactsRow.of(items.next(), worker.names());
        counts.add(row);
        return FactsColumns.rowOf(row);
    }
}
