package org.tallywire.app.cli;

import java.io.PrintStream;
import java.util.Map;
import org.tallywire.app.logging.JsonLine;

/**
 * Where a call writes to: results to one stream, progress and messages to the other. Thread-safe as far as the streams
 * are.
 *
 * @param out for results
 * @param err for progress and messages
 * @param styledResults whether results may hold ANSI escapes
 * @param interactive whether somebody watches the messages on a terminal
 * @param columns width of that terminal
 * @param json whether messages are lines of JSON
 */
public record Console(
        PrintStream out, PrintStream err, boolean styledResults, boolean interactive, int columns, boolean json) {
    private static final int USUAL_COLUMNS = 80;

    /** A console that nobody watches. */
    public static Console plain(PrintStream out, PrintStream err) {
        return new Console(out, err, false, false, USUAL_COLUMNS, false);
    }

    /**
     * The streams of this process. Whether they are terminals is known to the launcher, which says so in the system
     * properties {@code tallywire.terminal} ({@code out,err}) and {@code tallywire.columns}.
     */
    public static Console ofProcess() {
        String terminals = System.getProperty("tallywire.terminal", "");
        return new Console(
                System.out,
                System.err,
                terminals.contains("out") && wantsStyles(System.getenv()),
                terminals.contains("err") && !isDumb(System.getenv()),
                Integer.getInteger("tallywire.columns", USUAL_COLUMNS),
                false);
    }

    /** See <a href="https://no-color.org">no-color.org</a>. */
    private static boolean wantsStyles(Map<String, String> environment) {
        return environment.getOrDefault("NO_COLOR", "").isEmpty() && !isDumb(environment);
    }

    private static boolean isDumb(Map<String, String> environment) {
        return "dumb".equals(environment.get("TERM"));
    }

    /** The same with messages as lines of JSON, and nobody watching. */
    Console withJsonMessages() {
        return new Console(out, err, styledResults, false, columns, true);
    }

    /** Writes a line of the result. */
    public void result(String line) {
        out.println(line);
    }

    /** Writes a line for whoever watches. */
    public void message(String line) {
        err.println(json ? JsonLine.of(line) : "tallywire: " + line);
    }

    public void flush() {
        out.flush();
        err.flush();
    }
}
