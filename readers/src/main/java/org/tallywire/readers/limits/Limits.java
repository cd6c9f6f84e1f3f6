package org.tallywire.readers.limits;

import java.time.Duration;

/**
 * What one document may cost. All values are positive.
 *
 * @param documentBytes size of a document that is read as a whole, such as a page or a PDF; formats that are read piece
 *     by piece may be larger
 * @param time for one article
 * @param unpackedBytes what all documents inside one file may come to, at every depth, added up
 * @param entries how many documents may be in one file, at every depth
 * @param depth how many containers may stand in each other: an archive in an attachment of a mail in an archive is three
 * @param ratio how many bytes may come of one packed byte, where more than {@link #FREE_BYTES} come of all
 */
public record Limits(long documentBytes, Duration time, long unpackedBytes, int entries, int depth, int ratio) {
    /** So much may be unpacked whatever the ratio: small files of one repeated line are no bomb. */
    public static final long FREE_BYTES = 16L * 1024 * 1024;

    /** What holds where nothing else is set. */
    public static final Limits STANDARD =
            new Limits(64L * 1024 * 1024, Duration.ofSeconds(60), 4096L * 1024 * 1024, 100_000, 5, 250);

    public Limits {
        if (documentBytes < 1 || unpackedBytes < 1 || entries < 1 || depth < 1 || ratio < 1 || !time.isPositive()) {
            throw new IllegalArgumentException("positive limits expected, found one that is not");
        }
    }

    /** A size for people: {@code 64 MiB}, {@code 500 bytes}. */
    public static String size(long bytes) {
        if (bytes < 10 * 1024) {
            return bytes + " bytes";
        }
        return bytes < 10 * 1024 * 1024 ? bytes / 1024 + " KiB" : bytes / 1024 / 1024 + " MiB";
    }
}
