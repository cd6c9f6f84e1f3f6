package org.tallywire.spark;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.tallywire.job.reading.FactsRow;
import org.tallywire.job.reading.Inbox;
import org.tallywire.staging.bulk.StagingItem;

/** Lists inboxes, and has tasks make the rows of their documents. */
record InboxRows(SharedSettings settings, RowCounts counts) {
    /** Bytes of a task, such as {@code 32m}; without it, they follow from the size of the inbox. */
    private static final String BATCH_BYTES = "spark.tallywire.batchBytes";

    /** The rows in the order of the inboxes, a partition a task; what could not be looked at comes last. */
    JavaRDD<Row> of(List<Path> inboxes, SparkSession spark) throws IOException {
        JavaSparkContext context = JavaSparkContext.fromSparkContext(spark.sparkContext());
        Inbox inbox = Inbox.of(inboxes);
        List<SourceFile> files = inbox.files().stream().map(SourceFile::of).toList();
        long bytes = context.getConf().getSizeAsBytes(BATCH_BYTES, Batch.bytesFor(inbox.bytes()));
        List<Batch> batches = Batch.of(files, bytes);
        JavaRDD<Row> read = context.parallelize(batches, Math.max(1, batches.size()))
                .mapPartitions(new FactsTask(settings, counts));
        return inbox.unread().isEmpty() ? read : read.union(context.parallelize(rowsOf(inbox.unread()), 1));
    }

    private List<Row> rowsOf(List<StagingItem.Unread> files) {
        String names = settings.assembly().analyzer().names();
        List<Row> rows = new ArrayList<>();
        for (StagingItem.Unread file : files) {
            FactsRow row = FactsRow.of(file, names);
            counts.add(row);
            rows.add(FactsColumns.rowOf(row));
        }
        return rows;
    }
}
