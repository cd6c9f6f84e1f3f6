package org.tallywire.app.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.tallywire.app.spark.NoSparkException;
import org.tallywire.app.spark.SparkCall;
import org.tallywire.app.spark.SparkHome;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
        name = "spark",
        description = {
            "Reads and analyses articles on a cluster of Spark and keeps what is found in Parquet, for 'load'.",
            "Needs Spark (SPARK_HOME), and a folder for inboxes and facts that every machine sees."
        },
        footer = {
            "  tallywire spark /shared/inbox --facts /shared/facts --master spark://host:7077",
            "  tallywire load /shared/facts"
        })
final class SparkCommand implements Callable<Integer> {
    @Mixin
    private final InboxArguments inboxes = new InboxArguments();

    @Option(
            names = "--facts",
            required = true,
            paramLabel = "FOLDER",
            description = "Where the facts are kept; made by this call.")
    private String facts = "";

    @Option(
            names = "--master",
            paramLabel = "URL",
            description = "The cluster (default: what Spark's own settings say, else all cores of this machine).")
    private @Nullable String master;

    @Option(
            names = "--conf",
            paramLabel = "KEY=VALUE",
            description = "A setting of Spark, such as spark.executor.memory=2g; may be given several times.")
    private List<String> conf = List.of();

    private final Session session;

    SparkCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() throws Exception {
        List<Path> paths = inboxes.paths();
        try {
            SparkHome home = SparkHome.find(System.getenv());
            Process process = new SparkCall(home, master, conf).start(arguments(paths));
            return session.interruption().during(process::destroy, () -> statusOf(process));
        } catch (NoSparkException e) {
            throw new CommandFailedException(ExitStatus.WRONG_USAGE, String.valueOf(e.getMessage()));
        } catch (IOException e) {
            throw new CommandFailedException(ExitStatus.FAILED, "Spark could not be started: " + e.getMessage(), e);
        }
    }

    private List<String> arguments(List<Path> paths) {
        List<String> arguments = new ArrayList<>(List.of("--facts", facts));
        Path settings = session.options().settingsFile();
        if (settings != null) {
            arguments.addAll(List.of("--settings", settings.toString()));
        }
        arguments.add("--");
        paths.forEach(path -> arguments.add(path.toString()));
        return arguments;
    }

    private static int statusOf(Process process) {
        return process.onExit().join().exitValue();
    }
}
