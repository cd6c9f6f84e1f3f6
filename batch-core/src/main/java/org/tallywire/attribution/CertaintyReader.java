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

    /** Where a cue must stand to count. */
    private enum Scope {
        /** Before the figure in its clause, or with the verb that tells of it. */
        CLAUSE,
        /** Among the auxiliaries of that verb. */
        VERB,
        /** Right before that verb: "threatened to". */
        INFINITIVE
    }

    private record Cue(Certainty certainty, Scope scope) {}

    /** A reader with the words of a language's folder. */
    public static CertaintyReader read(DataFolder folder) {
        PhraseTable.Builder<Cue> cues = PhraseTable.builder();
        for (DataRow row : folder.getTable("certainty.csv").rows()) {
            cues.add(
                    row.get("cue"),
                    new Cue(row.constant("certainty", Certainty.class), row.constant("scope", Scope.class)));
        }
        return new CertaintyReader(cues.build());
    }

    /**
     * The certainty of what is said.
     *
     * @param clauseStart first token of the clause, inclusive
     * @param clauseEnd the statement's first word that is no longer introduced by such words, exclusive
     * @param verbStart where the auxiliaries of the verb begin; equal to {@code verbEnd} where there is no verb
     * @param verbEnd after the verb, exclusive
     */
    public Certainty of(TokenizedText text, int clauseStart, int clauseEnd, int verbStart, int verbEnd) {
        Certainty found = Certainty.CLAIMED;
        int at = Math.min(clauseStart, verbStart);
        int limit = Math.max(clauseEnd, verbEnd);
        while (at < limit) {
            Optional<PhraseTable.Match<Cue>> cue = cues.longestAt(text, at, limit);
            if (cue.isEmpty()) {
                at++;
                continue;
            }
            int end = cue.get().endToken();
            boolean inVerb = end > verbStart && end <= verbEnd;
            boolean counts = switch (cue.get().value().scope()) {
                case CLAUSE -> at < clauseEnd || inVerb;
                case VERB -> inVerb && at >= verbStart;
                case INFINITIVE -> inVerb;
            };
            found = counts ? stronger(found, cue.get().value().certainty()) : found;
            at = end;
        }
        return found;
    }

    private static Certainty stronger(Certainty one, Certainty other) {
        return STRENGTH.indexOf(other) < STRENGTH.indexOf(one) ? other : one;
    }
}
