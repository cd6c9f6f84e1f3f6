package org.tallywire.job.reading;

/** Facts were found with other names than those that this run knows. */
final class OtherNamesException extends Exception {
    private static final long serialVersionUID = 1L;

    OtherNamesException(String document) {
        super("the facts of " + document + " were found with other names than those of the settings"
                + "; set gazetteer and name-layers as they were when the facts were found");
    }
}
