package org.tallywire.event.date;

import org.jspecify.annotations.Nullable;

/**
 * An expression with its meaning.
 *
 * @param countedFrom in words; null for one that stands alone
 */
record Resolved(Timex timex, @Nullable String countedFrom) {
    static Resolved alone(Timex timex) {
        return new Resolved(timex, null);
    }
}
