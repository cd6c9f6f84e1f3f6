package org.tallywire.attribution;

import org.tallywire.lexicon.DataFolder;
import org.tallywire.lexicon.DataRow;
import org.tallywire.lexicon.PhraseTable;

/** The words that say that something is said: {@code reporting.csv}. */
record ReportingLexicon(PhraseTable<Kind> cues) {
    /** Where the speaker stands. */
    enum Kind {
        /** The speaker is the subject: "police said". */
        SAID,
        /** The speaker is the subject, never behind the verb; who listens may be: "police told reporters". */
        TOLD,
        /** So, where nobody else speaks: "the hospital counted 12". */
        COUNTED,
        /** The speaker follows: "according to police". */
        ACCORDING
    }

    static ReportingLexicon read(DataFolder folder) {
        PhraseTable.Builder<Kind> cues = PhraseTable.builder();
        for (DataRow row : folder.getTable("reporting.csv").rows()) {
            cues.add(row.get("cue"), row.constant("kind", Kind.class));
        }
        return new ReportingLexicon(cues.build());
    }
}
