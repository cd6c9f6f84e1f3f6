package org.tallywire.job.reading;

import java.io.IOException;
import java.util.stream.Stream;

/** Facts that another engine has found. */
@FunctionalInterface
public interface FactsSource {
    /**
     * All rows, read when they are asked for; the caller closes.
     *
     * @throws IOException when there are none, or not all that there were to be
     */
    Stream<FactsRow> open() throws IOException;
}
