package org.tallywire.app.spark;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/**
 * An installation of Spark.
 *
 * @param path of the folder that holds {@code jars}
 */
public record SparkHome(Path path) {
    /** What works out how Java is started for a class of Spark; its shell scripts ask it too. */
    private static final String LAUNCHER = "org.apache.spark.launcher.Main";

    /** The shell scripts tell it, and it asks for it. */
    private static final String SCALA = "2.13";

    /**
     * That of {@code SPARK_HOME}, else one made of the archives that a build with Spark has fetched.
     *
     * @throws NoSparkException when there is neither
     */
    public static SparkHome find(Map<String, String> environment) throws IOException, NoSparkException {
        String given = environment.get("SPARK_HOME");
        if (given == null || given.isEmpty()) {
            return new LinkedSpark(ProgramFiles.sparkArchives()).home();
        }
        SparkHome home = new SparkHome(Path.of(given).toAbsolutePath());
        if (!Files.isDirectory(home.jars())) {
            throw new NoSparkException(
                    "SPARK_HOME is " + given + ", where there is no folder 'jars'; set it to an installation of Spark");
        }
        return home;
    }

    /** The folder of its archives. */
    Path jars() {
        return path.resolve("jars");
    }

    /**
     * A program of Spark as a process to start, with the Java that runs this one.
     *
     * @param words its class, and the arguments
     */
    public ProcessBuilder program(List<String> words) throws IOException {
        List<String> question = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-cp", jars() + "/*", LAUNCHER));
        question.addAll(words);
        Process launcher =
                process(question).redirectError(ProcessBuilder.Redirect.INHERIT).start();
        String answer = new String(launcher.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        List<String> command = Arrays.stream(answer.split("\0", -1))
                .map(String::strip)
                .filter(word -> !word.isEmpty())
                .toList();
        if (command.isEmpty()) {
            throw new IOException("its launcher in " + path + " tells no command");
        }
        return process(command);
    }

    private ProcessBuilder process(List<String> command) {
        ProcessBuilder process = new ProcessBuilder(command);
        Map<String, String> environment = process.environment();
        environment.put("SPARK_HOME", path.toString());
        environment.put("JAVA_HOME", System.getProperty("java.home"));
        environment.putIfAbsent("SPARK_SCALA_VERSION", SCALA);
        return process;
    }
}
