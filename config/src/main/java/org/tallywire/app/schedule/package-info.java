/**
 * How the nightly run is handed to what starts programs at night: systemd, cron, the Windows task scheduler, Kubernetes.
 * {@link org.tallywire.app.schedule.Scheduler} is the type to read first; its files come from {@code config/deploy}.
 */
@NullMarked
package org.tallywire.app.schedule;

import org.jspecify.annotations.NullMarked;
