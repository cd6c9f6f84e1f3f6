package org.tallywire.job.delivery;

import java.io.IOException;

/** The port of somebody to whom reports are handed over. */
public interface DeliveryTarget {
    /** Its name, the same in every run: {@code folder}, {@code mail}, {@code webhook}. */
    String name();

    /** Whether it wants to know of runs that failed, too. */
    default boolean wantsFailures() {
        return false;
    }

    /**
     * Hands over. May be called again with the same parcel, when it is not known whether the last attempt succeeded.
     *
     * @throws IOException when it cannot be done now; the message says what failed and is kept
     */
    void deliver(Parcel parcel) throws IOException;
}
