package org.tallywire.job.control;

/** Is told how far a job is. Called from the threads of the job, one call at a time. */
public interface Progress {
    /** Tells nobody. */
    Progress SILENT = new Progress() {};

    /**
     * A step starts.
     *
     * @param step its name, such as {@code read-articles}
     * @param total units of work it has, or -1 where that is not known
     */
    default void started(String step, long total) {}

    /** The step has done this many units more. */
    default void advanced(long units) {}

    /** The step has ended. */
    default void finished() {}
}
