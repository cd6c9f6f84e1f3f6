package org.tallywire.lexicon;

/** A data file of the program or of its user is missing or wrong. The message names file, line, fault and remedy. */
public final class FaultyDataException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String file;
    private final long line;

    /**
     * @param line one-based line, or 0 where the fault is the file's as a whole
     */
    public FaultyDataException(String file, long line, String found, String remedy) {
        super(file + (line > 0 ? ", line " + line : "") + ": " + found + "; " + remedy);
        this.file = file;
        this.line = line;
    }

    public String file() {
        return file;
    }

    public long line() {
        return line;
    }
}
