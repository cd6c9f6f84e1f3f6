package org.tallywire.event.date;

import java.util.Optional;

/** Reads one family of expressions. Stateless, so that one reader serves all threads. */
@FunctionalInterface
interface DateReader {
    /** The expression that starts at exactly the token {@code at}, if there is one. */
    Optional<Found> read(DateText text, int at);
}
