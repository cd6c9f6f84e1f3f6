package org.tallywire.report;

import java.io.IOException;
import java.nio.file.Path;

/** The port of a kind of report. Implementations are thread-safe. */
public interface ReportWriter {
    /** Name of the format, and extension of the file: {@code xlsx}, {@code pdf}. */
    String format();

    /**
     * Writes one report. The same facts give the same bytes.
     *
     * @param file where it goes; it is replaced as a whole, or not at all
     * @throws IOException when it cannot be written
     */
    void write(StagedFacts facts, Path file) throws IOException;
}
