package org.tallywire.spark;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.jspecify.annotations.Nullable;
import org.tallywire.app.cli.ExitStatus;
import org.tallywire.app.settings.SettingsLoader;
import org.tallywire.job.reading.FactsRow;
import org.tallywire.job.reading.Inbox;
import org.tallywire.staging.bulk.StagingItem;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/**
 * The program that is submitted to a cluster: lists the documents of some inboxes, has them read and analysed by tasks,
 * and keeps what they find in Parquet, for {@code tallywire load}. Ends with the exit codes of {@code tallywire}.
 */
@Command(name = "tallywire-spark", mixinStandardHelpOptions = true)
public final class FindFacts implements Callable<Integer> {
    /** Bytes of a task, such as {@code 32m}; without it, they follow from the inbox and the cores. */
    private static final String BATCH_BYTES = "spark.tallywire.batchBytes";

    @Parameters(arity = "1..*", paramLabel = "INBOX", description = "Files and folders that every machine sees.")
    private List<Path> inboxes = List.of();

    @Option(names = "--facts", paramLabel = "FOLDER", required = true, description = "Where the facts are kept.")
    private String facts = "";

    @Option(names = "--settings", paramLabel = "FILE", description = "Settings file.")
    private @Nullable Path settings;

    public static void main(String... arguments) {
        System.exit(new CommandLine(new FindFacts()).execute(arguments));
    }

    @Override
    public Integer call() throws Exception {
        SharedSettings shared = SharedSettings.of(new SettingsLoader(System.getenv(), Path.of("")), settings);
        FactsFolder folder = FactsFolder.at(facts);
        try (SparkSession spark = SparkSession.builder().appName("tallywire").getOrCreate()) {
            if (folder.exists(spark)) {
                return wrong(folder.address() + " is there already; name another folder, or remove it");
            }
            RowCounts counts = new RowCounts(spark.sparkContext());
            folder.write(spark, rows(JavaSparkContext.fromSparkContext(spark.sparkContext()), shared, counts));
            System.out.println(counts.words() + " 'tallywire load' stages them.");
            return counts.status().code();
        }
    }

    private JavaRDD<Row> rows(JavaSparkContext context, SharedSettings shared, RowCounts counts) throws Exception {
        Inbox inbox = Inbox.of(inboxes);
        List<SourceFile> files = inbox.files().stream().map(SourceFile::of).toList();
        long usual = Batch.bytesFor(inbox.bytes(), context.defaultParallelism());
        List<Batch> batches = Batch.of(files, context.getConf().getSizeAsBytes(BATCH_BYTES, usual));
        JavaRDD<Row> read =
                context.parallelize(batches, Math.max(1, batches.size())).mapPartitions(new FactsTask(shared, counts));
        return inbox.unread().isEmpty()
                ? read
                : read.union(context.parallelize(unread(inbox.unread(), shared, counts), 1));
    }

    private static List<Row> unread(List<StagingItem.Unread> files, SharedSettings shared, RowCounts counts) {
        String names = shared.assembly().analyzer().names();
        List<Row> rows = new ArrayList<>();
        for (StagingItem.Unread file : files) {
            FactsRow row = FactsRow.of(file, names);
            counts.add(row);
            rows.add(FactsColumns.rowOf(row));
        }
        return rows;
    }

    private static int wrong(String message) {
        System.err.println("tallywire: " + message);
        return ExitStatus.WRONG_USAGE.code();
    }
}
