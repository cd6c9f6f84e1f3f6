package org.tallywire.readers;

import org.tallywire.readers.fields.FieldNames;
import org.tallywire.readers.limits.Limits;

/**
 * What can be set about reading.
 *
 * @param limits what one document may cost
 * @param columns names of the columns of tables
 */
public record ReaderSettings(Limits limits, FieldNames columns) {
    /** What holds where nothing else is set. */
    public static final ReaderSettings STANDARD = new ReaderSettings(Limits.STANDARD, FieldNames.standard());
}
