package org.tallywire.job.control;

import jdk.jfr.Category;
import jdk.jfr.Event;
import jdk.jfr.Label;
import jdk.jfr.Name;
import jdk.jfr.StackTrace;

/** A step of a job, for the flight recorder of the Java platform. */
@Name("tallywire.Step")
@Label("Step")
@Category("Tallywire")
@StackTrace(false)
final class StepEvent extends Event {
    @Label("Name")
    final String step;

    StepEvent(String step) {
        this.step = step;
    }
}
