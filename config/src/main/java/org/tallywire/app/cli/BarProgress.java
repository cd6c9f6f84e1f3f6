package org.tallywire.app.cli;

import me.tongfei.progressbar.DelegatingProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.jspecify.annotations.Nullable;
import org.tallywire.job.control.Progress;

/** Progress as a bar on a terminal, one for a step. */
final class BarProgress implements Progress {
    /** Often enough to be seen moving. */
    private static final int UPDATE_MILLIS = 200;

    private final Console console;
    private @Nullable ProgressBar bar;

    BarProgress(Console console) {
        this.console = console;
    }

    @Override
    public void started(String step, long total) {
        bar = new ProgressBarBuilder()
                .setTaskName(step.replace('-', ' '))
                .setInitialMax(total)
                .setStyle(ProgressBarStyle.ASCII)
                .setUpdateIntervalMillis(UPDATE_MILLIS)
                .setConsumer(new DelegatingProgressBarConsumer(this::draw, console.columns() - 1))
                .build();
    }

    @Override
    public void advanced(long units) {
        if (bar != null) {
            bar.stepBy(units);
        }
    }

    @Override
    public void finished() {
        if (bar != null) {
            bar.close();
            bar = null;
            console.err().println();
        }
    }

    private void draw(String line) {
        console.err().print("\r" + line);
        console.err().flush();
    }
}
