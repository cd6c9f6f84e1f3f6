package org.tallywire.spark;

import java.util.Iterator;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.apache.spark.sql.Row;

/** One task: reads and analyses the documents of its batches. A document that fails is a row, and fails no task. */
record FactsTask(SharedSettings settings, RowCounts counts) implements FlatMapFunction<Iterator<Batch>, Row> {
    @Override
    public Iterator<Row> call(Iterator<Batch> batches) {
        return new FactsOfBatches(batches, Worker.of(settings), counts);
    }
}
