package org.tallywire.app.spark;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.List;
import java.util.stream.Stream;

/** The archives of this program, and what a build with Spark leaves beside them. */
final class ProgramFiles {
    private static final String BUILD = "build Tallywire from its sources with 'mvn -Pspark -DskipTests package'";

    /** Starts of names: for messages of executors, Spark has its own. */
    private static final List<String> LOGGING =
            List.of("slf4j-", "logback-", "log4j-", "jul-to-slf4j-", "commons-logging-");

    private ProgramFiles() {}

    /** The archive that is submitted. */
    static Path job() throws NoSparkException {
        return built("target/tallywire-spark.jar", "the part of Tallywire that runs on Spark is not there; " + BUILD);
    }

    /** The list of the archives that Spark consists of. */
    static Path sparkArchives() throws NoSparkException {
        return built(
                "home/target/class-path.txt",
                "no Spark was found; set SPARK_HOME to the folder of an installation, or " + BUILD);
    }

    private static Path built(String name, String fault) throws NoSparkException {
        Path launcher = Path.of(System.getProperty("tallywire.program", "tallywire"));
        Path file = launcher.resolveSibling("batch-core/spark").resolve(name);
        if (!Files.isRegularFile(file)) {
            throw new NoSparkException(fault);
        }
        return file.toAbsolutePath();
    }

    /** The program and its libraries, which executors need too. */
    static List<Path> archives() throws IOException, NoSparkException {
        Path own = ownArchive();
        if (!Files.isRegularFile(own)) {
            throw new NoSparkException("the program does not run from archives; start it with ./tallywire");
        }
        try (Stream<Path> files = Files.list(own.resolveSibling(""))) {
            return files.filter(ProgramFiles::isSent).sorted().toList();
        }
    }

    private static boolean isSent(Path file) {
        String name = file.getFileName().toString();
        return name.endsWith(".jar") && LOGGING.stream().noneMatch(name::startsWith);
    }

    private static Path ownArchive() {
        CodeSource source = ProgramFiles.class.getProtectionDomain().getCodeSource();
        try {
            return source == null ? Path.of("") : Path.of(source.getLocation().toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException("the place of the program is no URI", e);
        }
    }
}
