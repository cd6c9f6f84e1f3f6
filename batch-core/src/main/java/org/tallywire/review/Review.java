package org.tallywire.review;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.tallywire.report.CorrectionLedger;
import org.tallywire.report.CorrectionRow;
import org.tallywire.report.FigureRow;

/**
 * Records the answers of returned workbooks. A file that comes twice, and an answer that says again what the last one
 * said, change nothing.
 */
public final class Review {
    private static final int ID_BYTES = 16;
    private static final byte SEPARATOR = 0x1F;

    private final CorrectionLedger ledger;
    private final Clock clock;

    public Review(CorrectionLedger ledger, Clock clock) {
        this.ledger = ledger;
        this.clock = clock;
    }

    /** Judges every row of a file and records what is new; all rows of the file, or none. */
    public ReviewOutcome record(ReturnedFile file) {
        ReviewJudge judge = new ReviewJudge(file, ledger::findFigure);
        List<CorrectionRow> recorded = new ArrayList<>();
        int known = 0;
        for (ReturnedRow row : file.rows()) {
            CorrectionRow correction = correction(file, row, judge.judge(row));
            if (isKnown(correction)) {
                known++;
            } else {
                recorded.add(correction);
            }
        }
        ledger.add(recorded);
        return new ReviewOutcome(file.name(), recorded, known, file.untouched());
    }

    private boolean isKnown(CorrectionRow correction) {
        List<CorrectionRow> history = ledger.of(correction.figure());
        if (history.stream().anyMatch(row -> row.id().equals(correction.id()))) {
            return true;
        }
        return correction.isApplied()
                && history.stream()
                        .filter(CorrectionRow::isApplied)
                        .reduce((earlier, later) -> later)
                        .filter(last -> saysTheSame(last, correction))
                        .isPresent();
    }

    private static boolean saysTheSame(CorrectionRow one, CorrectionRow other) {
        return Objects.equals(one.decision(), other.decision())
                && Objects.equals(one.corrected(), other.corrected())
                && Objects.equals(one.comment(), other.comment())
                && Objects.equals(one.reviewer(), other.reviewer())
                && Objects.equals(one.version(), other.version());
    }

    private CorrectionRow correction(ReturnedFile file, ReturnedRow row, Verdict verdict) {
        return switch (verdict) {
            case Verdict.Applied applied ->
                row(file, row, applied.figure(), applied.decision().name(), applied.corrected(), "APPLIED", null);
            case Verdict.Conflict conflict ->
                row(file, row, conflict.figure(), row.decision(), row.corrected(), "CONFLICT", conflict.reason());
            case Verdict.Refused refused ->
                row(file, row, null, row.decision(), row.corrected(), "REFUSED", refused.reason());
        };
    }

    private CorrectionRow row(
            ReturnedFile file,
            ReturnedRow row,
            @Nullable FigureRow figure,
            @Nullable String decision,
            @Nullable String corrected,
            String outcome,
            @Nullable String reason) {
        return new CorrectionRow(
                id(file, row),
                row.key(),
                decision,
                figure == null ? row.shownQuantity() : figure.text(),
                corrected,
                row.comment(),
                row.reviewer(),
                row.version(),
                file.name(),
                file.fingerprint(),
                row.row(),
                outcome,
                reason,
                clock.instant());
    }

    /** Made of the file and of what the row says, so that the same file gives the same ids. */
    private static String id(ReturnedFile file, ReturnedRow row) {
        MessageDigest digest = sha256();
        Object[] parts = {
            file.fingerprint(), row.row(), row.key(), row.decision(), row.corrected(), row.comment(), row.reviewer()
        };
        for (Object part : parts) {
            digest.update(String.valueOf(part).getBytes(StandardCharsets.UTF_8));
            digest.update(SEPARATOR);
        }
        return HexFormat.of().formatHex(digest.digest(), 0, ID_BYTES);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
