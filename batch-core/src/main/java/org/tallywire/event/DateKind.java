package org.tallywire.event;

/** The TIMEX3 types. */
public enum DateKind {
    DATE,
    TIME,
    DURATION,
    SET
}
