package org.tallywire.figure;

import java.util.Optional;
import org.tallywire.lexicon.DataFolder;
import org.tallywire.lexicon.DataRow;
import org.tallywire.lexicon.PhraseTable;

/** Reads what a figure sums up from the words beside it: {@code aggregation.csv}. */
final class AggregationReader {
    private static final int LONGEST_BEFORE = 4;

    private final PhraseTable<Aggregation> before;
    private final PhraseTable<Aggregation> after;

    private AggregationReader(PhraseTable<Aggregation> before, PhraseTable<Aggregation> after) {
        this.before = before;
        this.after = after;
    }

    static AggregationReader read(DataFolder folder) {
        PhraseTable.Builder<Aggregation> before = PhraseTable.builder();
        PhraseTable.Builder<Aggregation> after = PhraseTable.builder();
        for (DataRow row : folder.getTable("aggregation.csv").rows()) {
            (row.get("side").equals("after") ? after : before)
                    .add(row.get("phrase"), row.constant("aggregation", Aggregation.class));
        }
        return new AggregationReader(before.build(), after.build());
    }

    Aggregation of(Clause clause, int quantity, boolean toll) {
        Aggregation beside = beside(clause, quantity);
        if (beside != Aggregation.UNSPECIFIED) {
            return beside;
        }
        return toll ? Aggregation.TOTAL : Aggregation.UNSPECIFIED;
    }

    private Aggregation beside(Clause clause, int quantity) {
        FoundQuantity found = clause.found().get(quantity);
        int limit = clause.sentence().endToken();
        int from = Math.max(clause.sentence().firstToken(), found.firstToken() - LONGEST_BEFORE);
        for (int at = from; at < found.firstToken(); at++) {
            Optional<PhraseTable.Match<Aggregation>> match = before.longestAt(clause.text(), at, found.firstToken());
            if (match.isPresent() && reaches(clause, match.get().endToken(), found.phraseToken())) {
                return match.get().value();
            }
        }
        return after(clause, quantity, limit);
    }

    /** "a total of 12", "in all, 12": at most a comma stands between. */
    private static boolean reaches(Clause clause, int phraseEnd, int quantity) {
        return phraseEnd >= quantity || clause.is(phraseEnd, ",") && phraseEnd + 1 >= quantity;
    }

    private Aggregation after(Clause clause, int quantity, int limit) {
        int phraseEnd = clause.found().get(quantity).phraseEnd();
        NounPhrase phrase = clause.phrases().get(quantity);
        boolean described = !phrase.isEmpty() && phrase.firstToken() == phraseEnd;
        return after.longestAt(clause.text(), phraseEnd, limit)
                .filter(match -> !described || match.value() != Aggregation.PER_PERIOD)
                .or(() -> after.longestAt(clause.text(), clause.end(quantity), limit))
                .map(PhraseTable.Match::value)
                .orElse(Aggregation.UNSPECIFIED);
    }
}
