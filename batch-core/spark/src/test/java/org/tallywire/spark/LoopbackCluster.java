package org.tallywire.spark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.tallywire.app.spark.SparkHome;

/** A cluster on this machine: a master, and workers of one core each, all of them processes. */
final class LoopbackCluster implements AutoCloseable {
    /** Options of a JVM that does not live long. */
    static final String FRUGAL = "-XX:TieredStopAtLevel=1 -XX:+UseSerialGC";

    private static final Pattern STARTED = Pattern.compile("Starting Spark master at (spark://\\S+)");

    private final SparkHome home;
    private final Path folder;
    private final RunningProcess master;
    private final String address;
    private final List<RunningProcess> workers = new ArrayList<>();

    private LoopbackCluster(SparkHome home, Path folder) throws IOException, InterruptedException {
        this.home = home;
        this.folder = folder;
        this.master = start("org.apache.spark.deploy.master.Master", "--port", "0");
        this.address = master.await(STARTED).group(1);
    }

    /** A cluster with two workers, which come in when they are up. */
    static LoopbackCluster start(Path folder) throws Exception {
        LoopbackCluster cluster = new LoopbackCluster(SparkHome.find(Map.of()), folder);
        cluster.addWorker();
        cluster.addWorker();
        return cluster;
    }

    void addWorker() throws IOException {
        String work = Files.createTempDirectory(folder, "work").toString();
        workers.add(start(
                "org.apache.spark.deploy.worker.Worker",
                address,
                "--cores",
                "1",
                "--memory",
                "600m",
                "--work-dir",
                work));
    }

    private RunningProcess start(String... words) throws IOException {
        List<String> command = new ArrayList<>(List.of(words));
        command.addAll(List.of("--host", "127.0.0.1", "--webui-port", "0"));
        ProcessBuilder process = home.program(command);
        process.environment().put("SPARK_LOCAL_IP", "127.0.0.1");
        process.environment().put("SPARK_DAEMON_MEMORY", "256m");
        process.environment().put("SPARK_DAEMON_JAVA_OPTS", FRUGAL);
        return RunningProcess.start(process, folder);
    }

    /** The URL by which work is submitted. */
    String address() {
        return address;
    }

    /** Kills a worker and its executor. */
    void killOneWorker() {
        workers.removeFirst().kill();
    }

    @Override
    public void close() {
        workers.forEach(RunningProcess::kill);
        master.kill();
    }
}
