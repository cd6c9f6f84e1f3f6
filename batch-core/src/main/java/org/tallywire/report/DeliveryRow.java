package org.tallywire.report;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What a run handed over, or has still to hand over.
 *
 * @param execution number of the run
 * @param target {@code folder}, {@code mail} or {@code webhook}
 * @param attempts how often it was tried
 * @param error why the last attempt failed, or null
 * @param deliveredAt null while it is still to be done
 */
public record DeliveryRow(
        long execution,
        String target,
        int attempts,
        @Nullable String error,
        @Nullable Instant deliveredAt) {}
