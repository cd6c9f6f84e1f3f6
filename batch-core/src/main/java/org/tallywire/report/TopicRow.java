package org.tallywire.report;

/**
 * A topic of the watchlist.
 *
 * @param label for people
 */
public record TopicRow(String id, String label) {}
