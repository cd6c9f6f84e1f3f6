/**
 * NITF, the IPTC's XML for the text of one article: alone in a file, or inside NewsML-G2.
 *
 * <p>Start at {@link org.tallywire.readers.nitf.NitfReader}; {@link org.tallywire.readers.nitf.NitfParser} reads the
 * element wherever it stands.
 */
@NullMarked
package org.tallywire.readers.nitf;

import org.jspecify.annotations.NullMarked;
