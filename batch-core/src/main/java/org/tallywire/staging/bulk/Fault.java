package org.tallywire.staging.bulk;

/**
 * Why something was set aside.
 *
 * @param place where in the document
 * @param reason what was expected and what was found
 * @param remedy what to do about it
 */
public record Fault(Stage stage, String place, String reason, String remedy) {
    /** Where on its way something was set aside. */
    public enum Stage {
        READ,
        ANALYSE,
        /** The database refused it. */
        STAGE
    }
}
