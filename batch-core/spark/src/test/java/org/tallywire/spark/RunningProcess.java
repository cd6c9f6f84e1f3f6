package org.tallywire.spark;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** A process whose words go to a file. */
record RunningProcess(Process process, Path words) {
    /** Far beyond what any of them takes on a loaded machine. */
    private static final Duration LIMIT = Duration.ofMinutes(5);

    private static final Duration LOOK_AGAIN = Duration.ofMillis(20);

    static RunningProcess start(ProcessBuilder process, Path folder) throws IOException {
        Path words = Files.createTempFile(folder, "process", ".txt");
        return new RunningProcess(
                process.redirectErrorStream(true).redirectOutput(words.toFile()).start(), words);
    }

    /** Waits until it says something. */
    MatchResult await(Pattern sought) throws IOException, InterruptedException {
        while (process.isAlive()) {
            var matcher = sought.matcher(said());
            if (matcher.find()) {
                return matcher.toMatchResult();
            }
            Thread.sleep(LOOK_AGAIN);
        }
        throw new AssertionError("it ended with " + process.exitValue() + ":\n" + said());
    }

    int status() throws InterruptedException {
        if (!process.waitFor(LIMIT.toSeconds(), TimeUnit.SECONDS)) {
            kill();
            throw new AssertionError("it did not end within " + LIMIT);
        }
        return process.exitValue();
    }

    String said() throws IOException {
        return Files.readString(words, StandardCharsets.UTF_8);
    }

    /** SIGKILL, for it and all that it has started. */
    void kill() {
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly();
    }
}
