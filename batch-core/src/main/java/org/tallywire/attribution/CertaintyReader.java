package org.tallywire.attribution;

import java.util.List;
import java.util.Optional;
import org.tallywire.lexicon.DataFolder;
import org.tallywire.lexicon.DataRow;
import org.tallywire.lexicon.PhraseTable;
import org.tallywire.text.TokenizedText;

/** Reads how certainly something is stated from the words before it: {@code certainty.csv}. Thread-safe. */
public final class CertaintyReader {
    /** The strongest first: who denies that something could happen denies it. */
    private static final List<Certainty> STRENGTH = List.of(
            Certainty.DENIED,
            Certainty.NEGATED,
            Certainty.HYPOTHETICAL,
            Certainty.FEARED,
            Certainty.SUSPECTED,
            Certainty.EXPECTED,
            Certainty.CONFIRMED,
            Certainty.CLAIMED);

    private final PhraseTable<Cue> cues;

    private CertaintyReader(PhraseTable<Cue> cues) {
        this.cues = cues;
    }

    private record Cue(Certainty certainty, boolean inVerbGroup) {}

    /** A reader with the words of a language's folder. */
    public static CertaintyReader read(DataFolder folder) {
        PhraseTable.Builder<Cue> cues = PhraseTable.builder();
        for (DataRow row : folder.getTable("certainty.csv").rows()) {
            cues.add(
                    row.get("cue"),
                    new Cue(
                            row.constant("certainty", Certainty.class),
                            row.get("scope").equals("verb")));
        }
        return new CertaintyReader(cues.build());
    }

    /**
     * The certainty of what is said.
     *
     * @param clauseStart first token of the clause, inclusive
     * @param verbStart where the verb group of the statement begins; equal to {@code verbEnd} where there is none
     * @param verbEnd after its last token, exclusive
     * @param end the statement's first word that is no longer introduced by such words, exclusive
     */
    public Certainty of(TokenizedText text, int clauseStart, int verbStart, int verbEnd, int end) {
        Certainty found = Certainty.CLAIMED;
        int at = Math.min(clauseStart, verbStart);
        int limit = Math.max(end, verbEnd);
        while (at < limit) {
            Optional<PhraseTable.Match<Cue>> cue = cues.longestAt(text, at, limit);
            if (cue.isEmpty()) {
                at++;
                continue;
            }
            boolean inVerb = at >= verbStart && at < verbEnd;
            boolean counts = cue.get().value().inVerbGroup() ? inVerb : at < end || inVerb;
            Certainty certainty = cue.get().value().certainty();
            if (counts && STRENGTH.indexOf(certainty) < STRENGTH.indexOf(found)) {
                found = certainty;
            }
            at = cue.get().endToken();
        }
        return found;
    }
}
