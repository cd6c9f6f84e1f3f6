package org.tallywire.job.control;

import org.jspecify.annotations.Nullable;

/** Tells the flight recorder of steps, and somebody else of everything. */
public final class RecordedProgress implements Progress {
    private final Progress told;
    private @Nullable StepEvent event;

    public RecordedProgress(Progress told) {
        this.told = told;
    }

    @Override
    public void started(String step, long total) {
        StepEvent begun = new StepEvent(step);
        begun.begin();
        event = begun;
        told.started(step, total);
    }

    @Override
    public void advanced(long units) {
        told.advanced(units);
    }

    @Override
    public void finished() {
        told.finished();
        if (event != null) {
            event.commit();
            event = null;
        }
    }
}
