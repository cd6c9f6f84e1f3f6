/**
 * Handing over what runs made, after they are done: what has to be handed over is noted within the run, and tried until
 * it succeeds. {@link org.tallywire.job.delivery.DeliveryTarget} is the port, and the type to read first.
 */
@NullMarked
package org.tallywire.job.delivery;

import org.jspecify.annotations.NullMarked;
