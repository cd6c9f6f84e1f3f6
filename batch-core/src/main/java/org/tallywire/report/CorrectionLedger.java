package org.tallywire.report;

import java.util.List;
import java.util.Optional;

/** The book of corrections, to which rows are only added. Not thread-safe; who opened it closes it. */
public interface CorrectionLedger extends AutoCloseable {
    Optional<FigureRow> findFigure(String id);

    /** All that was ever recorded about a figure, in the order of recording. */
    List<CorrectionRow> of(String figure);

    /** Adds those rows whose id is not there yet, all or none, and returns how many these were. */
    int add(List<CorrectionRow> rows);

    @Override
    void close();
}
