package org.tallywire.reports.review;

import java.nio.file.Path;

/** A returned file that cannot be read as one; its message is for people. */
public final class UnreadableReviewException extends Exception {
    private static final long serialVersionUID = 1L;

    UnreadableReviewException(Path file, String reason) {
        super(file + ": " + reason + "; send back the workbook that was written by this program, as .xlsx");
    }
}
