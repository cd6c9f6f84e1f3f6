package org.tallywire.app.settings;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * What is watched.
 *
 * @param list file of the topics, or null for none
 * @param reports whether each run writes a report of each topic besides that of everything
 */
public record WatchSettings(@Nullable Path list, boolean reports) {}
