package org.tallywire.app.cli;

import java.util.List;
import org.tallywire.report.ClaimRow;
import org.tallywire.report.ClaimStory;
import org.tallywire.report.FigureRow;
import org.tallywire.report.StagedArchive;

/**
 * A claim and who makes it.
 *
 * @param story why its figures are in it
 * @param figures in order of publication, at most {@value #LIMIT}
 */
record ClaimHistory(ClaimRow claim, ClaimStory story, List<FigureRow> figures) {
    /** As many as somebody reads on a terminal; the workbook has them all. */
    static final int LIMIT = 40;

    ClaimHistory {
        figures = List.copyOf(figures);
    }

    static ClaimHistory of(ClaimRow claim, StagedArchive archive) {
        return new ClaimHistory(
                claim,
                archive.findStory(claim.id()).orElseThrow(),
                claim.figures().stream()
                        .limit(LIMIT)
                        .flatMap(id -> archive.findFigures(id).stream())
                        .toList());
    }
}
