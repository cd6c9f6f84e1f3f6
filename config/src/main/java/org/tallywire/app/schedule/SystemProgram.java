package org.tallywire.app.schedule;

import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** A program of the operating system that schedules others. */
final class SystemProgram {
    private static final long LONGEST_SECONDS = 60;

    private SystemProgram() {}

    /**
     * Runs it and hands back what it says.
     *
     * @param input its standard input
     * @throws IOException when it is not there, fails, or hangs; the message says which program and what it said
     */
    static String call(List<String> command, String input) throws IOException {
        Path output = Files.createTempFile("tallywire", ".txt");
        try {
            Process process = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(output.toFile())
                    .start();
            try (OutputStream in = process.getOutputStream()) {
                in.write(input.getBytes(Charset.defaultCharset()));
            }
            await(process, command, output.toFile());
            return Files.readString(output, Charset.defaultCharset());
        } finally {
            Files.delete(output);
        }
    }

    private static void await(Process process, List<String> command, File output) throws IOException {
        try {
            if (!process.waitFor(LONGEST_SECONDS, TimeUnit.SECONDS)) {
                process.destroyForcibly();
                throw new IOException("'" + String.join(" ", command) + "' did not end within a minute");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted while '" + String.join(" ", command) + "' ran", e);
        }
        if (process.exitValue() != 0) {
            String said =
                    Files.readString(output.toPath(), Charset.defaultCharset()).strip();
            throw new IOException("'" + String.join(" ", command) + "' ended with " + process.exitValue()
                    + (said.isEmpty() ? "" : ": " + said));
        }
    }
}
