package org.tallywire.report;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * A step of a job execution.
 *
 * @param status of the batch framework
 * @param took null while it runs, and after it broke off
 */
public record StepRow(String step, String status, @Nullable Duration took) {}
