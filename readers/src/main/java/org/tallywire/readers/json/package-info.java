/**
 * JSON that is not one article a line: lists of articles, objects with a list in them (JSON Feed), one article over
 * several lines, and ninjs, the JSON of the IPTC.
 *
 * <p>Start at {@link org.tallywire.readers.json.JsonReader}.
 */
@NullMarked
package org.tallywire.readers.json;

import org.jspecify.annotations.NullMarked;
