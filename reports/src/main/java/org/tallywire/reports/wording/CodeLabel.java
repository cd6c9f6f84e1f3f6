package org.tallywire.reports.wording;

/**
 * A code in plain words.
 *
 * @param label what a person reads instead of the code; empty where nothing need be said
 * @param meaning a sentence that explains it; may be empty
 */
public record CodeLabel(String code, String label, String meaning) {}
