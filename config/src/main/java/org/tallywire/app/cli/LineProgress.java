package org.tallywire.app.cli;

import org.tallywire.job.control.Progress;

/** Progress as lines of a log: one when a step starts, one at each tenth of a long step, one when it ends. */
final class LineProgress implements Progress {
    /** A step of fewer units is over before anybody asks. */
    private static final long LONG_STEP = 100;

    private final Console console;
    private String step = "";
    private long total;
    private long done;

    LineProgress(Console console) {
        this.console = console;
    }

    @Override
    public void started(String step, long total) {
        this.step = step.replace('-', ' ');
        this.total = total;
        this.done = 0;
        console.message(this.step + " ...");
    }

    @Override
    public void advanced(long units) {
        long before = tenths();
        done += units;
        if (total >= LONG_STEP && tenths() > before && done < total) {
            console.message(step + ": " + tenths() * 10 + " %");
        }
    }

    @Override
    public void finished() {
        console.message(step + ": done");
    }

    private long tenths() {
        return total > 0 ? done * 10 / total : 0;
    }
}
