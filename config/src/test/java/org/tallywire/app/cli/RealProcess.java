package org.tallywire.app.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;

/** The program as a process of its own, started from the compiled classes. Its output goes to files. */
final class RealProcess {
    /** Far beyond what any of these calls takes on a loaded machine. */
    private static final Duration LIMIT = Duration.ofMinutes(3);

    /** Most live for a few seconds: half of their time would go into compiling for hours that never come. */
    private static final List<String> SHORT_LIVED = List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC");

    private static final Duration LOOK_AGAIN = Duration.ofMillis(20);

    private final Process process;
    private final Path out;
    private final Path err;

    private RealProcess(Process process, Path out, Path err) {
        this.process = process;
        this.out = out;
        this.err = err;
    }

    /** Starts it in a directory, by a fixed clock. */
    static RealProcess start(Path directory, String... arguments) throws IOException {
        return start(directory, List.of(), arguments);
    }

    /** Starts it with further options of the JVM. */
    static RealProcess start(Path directory, List<String> jvmOptions, String... arguments) throws IOException {
        return start(directory, jvmOptions, Map.of(), arguments);
    }

    /** Starts it with further options of the JVM and variables of the environment. */
    static RealProcess start(
            Path directory, List<String> jvmOptions, Map<String, String> environment, String... arguments)
            throws IOException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of("-Djava.awt.headless=true", "--enable-native-access=ALL-UNNAMED"));
        command.addAll(SHORT_LIVED);
        command.addAll(jvmOptions);
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), "org.tallywire.app.Main"));
        command.addAll(List.of(arguments));
        Path out = Files.createTempFile(directory, "process", ".out");
        Path err = Files.createTempFile(directory, "process", ".err");
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(directory.toFile())
                .redirectOutput(out.toFile())
                .redirectError(err.toFile());
        builder.environment().put("TALLYWIRE_CLOCK", "2026-11-01T06:00:00Z");
        builder.environment().remove("JAVA_TOOL_OPTIONS");
        builder.environment().putAll(environment);
        return new RealProcess(builder.start(), out, err);
    }

    /** Waits until it says these words on standard error; fails when it ends before. */
    void awaitMessage(String words) throws IOException, InterruptedException {
        awaitMessage(words, 1);
    }

    /** Waits until it has said these words so many times. */
    void awaitMessage(String words, int times) throws IOException, InterruptedException {
        while (messages().split(Pattern.quote(words), -1).length <= times) {
            if (!process.isAlive()) {
                throw new AssertionError(
                        "ended with " + process.exitValue() + " before saying '" + words + "':\n" + messages());
            }
            Thread.sleep(LOOK_AGAIN);
        }
    }

    /** SIGKILL: nothing in the process gets a chance to tidy up. */
    int kill() throws InterruptedException {
        process.destroyForcibly();
        return status();
    }

    /** SIGTERM. */
    int terminate() throws InterruptedException {
        process.destroy();
        return status();
    }

    int status() throws InterruptedException {
        if (!process.waitFor(LIMIT.toSeconds(), TimeUnit.SECONDS)) {
            process.destroyForcibly();
            throw new AssertionError("did not end within " + LIMIT);
        }
        return process.exitValue();
    }

    CallRecorder.Ran ran() throws IOException, InterruptedException {
        int status = status();
        return new CallRecorder.Ran(status, Files.readString(out), messages());
    }

    private String messages() throws IOException {
        return new String(Files.readAllBytes(err), StandardCharsets.UTF_8);
    }
}
