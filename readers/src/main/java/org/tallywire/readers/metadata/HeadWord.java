package org.tallywire.readers.metadata;

/** What a word at the head of an article does there. */
public enum HeadWord {
    MONTH,
    WEEKDAY,
    ORDINAL,
    AT,
    OF,
    MERIDIEM,
    ZONE,
    /** The date of publication follows. */
    DATELINE,
    /** The date of a later revision follows. */
    REVISED,
    /** Stands for the page in a line about it. */
    ITSELF,
    /** Names follow. */
    BYLINE,
    JOINER,
    ROLE,
    /** Stands where a name should, and is none. */
    NOBODY,
    CREDENTIAL
}
