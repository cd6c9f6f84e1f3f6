package org.tallywire.job.quality;

import java.util.List;
import java.util.stream.Collectors;
import org.tallywire.report.QualityCheck;

/** A night's data is not good enough to be handed over. */
public final class PoorQualityException extends Exception {
    private static final long serialVersionUID = 1L;

    PoorQualityException(List<QualityCheck> failed) {
        super("no report was written, for the quality of the data: "
                + failed.stream().map(QualityText::of).collect(Collectors.joining("; "))
                + "; 'tallywire quarantine' and 'tallywire runs' tell more, 'tallywire report' writes the reports all"
                + " the same");
    }
}
