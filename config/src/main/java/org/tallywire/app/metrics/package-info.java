/**
 * The numbers of the last run for a monitor. {@link org.tallywire.app.metrics.MetricsFile} is the type to read first.
 */
@NullMarked
package org.tallywire.app.metrics;

import org.jspecify.annotations.NullMarked;
