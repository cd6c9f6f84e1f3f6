package org.tallywire.entity;

/** What kind of thing a name stands for. */
public enum EntityKind {
    PERSON,
    ORGANIZATION,
    PLACE,
    NATIONALITY,
    EVENT,
    WORK
}
