package org.tallywire.reports.digest;

/** How many there are of something, by its code or name. */
public record Tally(String code, long count) {}
