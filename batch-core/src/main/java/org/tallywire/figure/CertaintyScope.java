package org.tallywire.figure;

import org.jspecify.annotations.Nullable;
import org.tallywire.attribution.Certainty;
import org.tallywire.attribution.CertaintyReader;

/** Finds the words that can limit how certainly a figure is stated: those of its clause, and of the verb that tells of it. */
final class CertaintyScope {
    private static final int REACH = 20;

    private final CertaintyReader certainties;

    CertaintyScope(CertaintyReader certainties) {
        this.certainties = certainties;
    }

    Certainty of(Clause clause, int index, @Nullable Link link) {
        FoundQuantity found = clause.found().get(index);
        if (found.quantity().rule().equals(NoneScanner.RULE)) {
            return Certainty.NEGATED;
        }
        int first = link == null ? found.phraseToken() : Math.min(found.phraseToken(), link.firstToken());
        int start = clauseStart(clause, first);
        int verbStart = found.phraseToken();
        int verbEnd = verbStart;
        if (link != null && link.firstToken() >= clause.end(index)) {
            verbStart = clause.end(index);
            verbEnd = link.endToken();
        } else if (link != null && link.endToken() <= found.phraseToken()) {
            verbStart = Math.max(start, link.firstToken() - 4);
            verbEnd = link.endToken();
        }
        return certainties.of(clause.text(), start, verbStart, verbEnd, found.phraseToken());
    }

    /** Back to a semicolon or a comma before a conjunction; at most twenty tokens. */
    private static int clauseStart(Clause clause, int from) {
        int first = Math.max(clause.sentence().firstToken(), from - REACH);
        for (int at = from - 1; at > first; at--) {
            boolean joint =
                    clause.is(at, ";") || clause.is(at - 1, ",") && clause.wordClass(at) == WordClass.CONJUNCTION;
            if (joint) {
                return at + 1;
            }
        }
        return first;
    }
}
