package org.tallywire.job.reading;

import java.nio.file.Path;

/**
 * A file of an inbox.
 *
 * @param name path below the inbox, with {@code /} between the parts
 * @param size in bytes, as the folder listed it
 */
record InboxFile(String name, Path file, long size) {}
