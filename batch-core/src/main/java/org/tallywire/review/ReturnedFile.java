package org.tallywire.review;

import java.util.List;

/**
 * A workbook that came back.
 *
 * @param fingerprint SHA-256 of its bytes
 * @param rows that somebody has filled in
 * @param untouched rows that nobody has
 */
public record ReturnedFile(String name, String fingerprint, List<ReturnedRow> rows, int untouched) {
    public ReturnedFile {
        rows = List.copyOf(rows);
    }
}
