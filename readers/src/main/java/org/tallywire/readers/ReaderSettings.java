package org.tallywire.readers;

import org.tallywire.readers.limits.Limits;

/**
 * What can be set about reading.
 *
 * @param limits what one document may cost
 */
public record ReaderSettings(Limits limits) {
    /** What holds where nothing else is set. */
    public static final ReaderSettings STANDARD = new ReaderSettings(Limits.STANDARD);
}
