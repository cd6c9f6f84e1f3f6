package org.tallywire.readers.jsonl;

/** A line is valid JSON, but no article. */
final class FaultyLineException extends Exception {
    private static final long serialVersionUID = 1L;

    private final String reason;

    /**
     * @param reason what was expected and what was found
     */
    FaultyLineException(String reason) {
        super(reason);
        this.reason = reason;
    }

    String reason() {
        return reason;
    }
}
