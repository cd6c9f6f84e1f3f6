package org.tallywire.spark;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.apache.spark.sql.SparkSession;
import org.jspecify.annotations.Nullable;
import org.tallywire.app.cli.ExitStatus;
import org.tallywire.app.settings.InvalidSettingException;
import org.tallywire.app.settings.SettingsLoader;
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
    @Parameters(arity = "1..*", paramLabel = "INBOX", description = "Files and folders that every machine sees.")
    private List<Path> inboxes = List.of();

    @Option(names = "--facts", paramLabel = "FOLDER", required = true, description = "Where the facts are kept.")
    private String facts = "";

    @Option(names = "--settings", paramLabel = "FILE", description = "Settings file.")
    private @Nullable Path settings;

    public static void main(String... arguments) {
        System.exit(new CommandLine(new FindFacts())
                .setExecutionExceptionHandler((problem, command, given) -> failed(problem))
                .execute(arguments));
    }

    @Override
    public Integer call() throws Exception {
        SharedSettings shared = SharedSettings.of(new SettingsLoader(System.getenv(), Path.of("")), settings);
        try (SparkSession spark = SparkSession.builder().appName("tallywire").getOrCreate()) {
            return find(spark, shared, FactsFolder.at(facts));
        }
    }

    private int find(SparkSession spark, SharedSettings shared, FactsFolder folder) throws IOException {
        if (folder.exists(spark)) {
            return say(
                    folder.address() + " is there already; name another folder, or remove it", ExitStatus.WRONG_USAGE);
        }
        RowCounts counts = new RowCounts(spark.sparkContext());
        folder.write(spark, new InboxRows(shared, counts).of(inboxes, spark));
        if (folder.count(spark) < counts.total()) {
            folder.retract(spark);
            return say(
                    folder.address() + " does not hold what all machines have written; name a folder that every"
                            + " machine sees, and try again",
                    ExitStatus.FAILED);
        }
        System.out.println(counts.words() + " 'tallywire load' stages them.");
        return counts.status().code();
    }

    /** Of a failure in a task Spark tells many lines, of which the first says what it was. */
    private static int failed(Exception problem) {
        String what = String.valueOf(problem.getMessage()).lines().findFirst().orElse("");
        return problem instanceof InvalidSettingException
                ? say(what, ExitStatus.WRONG_USAGE)
                : say(
                        "failed: " + what + " (" + problem.getClass().getSimpleName()
                                + "); what Spark said before tells more",
                        ExitStatus.FAILED);
    }

    private static int say(String message, ExitStatus status) {
        System.err.println("tallywire: " + message);
        return status.code();
    }
}
