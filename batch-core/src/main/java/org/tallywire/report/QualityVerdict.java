package org.tallywire.report;

/** What came of a rule. */
public enum QualityVerdict {
    /** Within the limits, or without a limit. */
    GOOD,
    /** Too little is known for a judgement. */
    NOT_JUDGED,
    /** Reports are handed over and say it. */
    WARNED,
    /** No report is written. */
    FAILED
}
