package org.tallywire.job.reading;

import java.nio.file.Path;
import java.time.Instant;

/**
 * A file of an inbox.
 *
 * @param name path below the inbox, with {@code /} between the parts
 * @param size in bytes, as the folder listed it
 * @param changed when it was changed last
 */
public record InboxFile(String name, Path file, long size, Instant changed) {}
