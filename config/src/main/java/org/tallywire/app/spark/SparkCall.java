package org.tallywire.app.spark;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A call of {@code spark-submit}, without its shell scripts.
 *
 * @param master URL of the cluster, or null for what Spark's settings say
 * @param conf settings of Spark as {@code key=value}, stronger than those that this call makes
 */
public record SparkCall(SparkHome home, @Nullable String master, List<String> conf) {
    private static final String SUBMIT = "org.apache.spark.deploy.SparkSubmit";
    private static final String JOB = "org.tallywire.spark.FindFacts";

    /** Libraries of the program go before those of Spark, so that articles are read as they are everywhere. */
    private static final List<String> OWN_CONF =
            List.of("spark.log.level=WARN", "spark.executor.userClassPathFirst=true");

    public SparkCall {
        conf = List.copyOf(conf);
    }

    /**
     * Starts it; what it says goes where this process writes to.
     *
     * @param arguments of the job
     */
    public Process start(List<String> arguments) throws IOException, NoSparkException {
        List<String> words = new ArrayList<>(List.of(SUBMIT, "--class", JOB, "--name", "tallywire"));
        if (master != null) {
            words.addAll(List.of("--master", master));
        }
        OWN_CONF.forEach(setting -> words.addAll(List.of("--conf", setting)));
        conf.forEach(setting -> words.addAll(List.of("--conf", setting)));
        words.addAll(List.of("--jars", archives(), ProgramFiles.job().toString()));
        words.addAll(arguments);
        return home.program(words).inheritIO().start();
    }

    private static String archives() throws IOException, NoSparkException {
        return ProgramFiles.archives().stream()
                .map(path -> path.toUri().toString())
                .collect(Collectors.joining(","));
    }
}
