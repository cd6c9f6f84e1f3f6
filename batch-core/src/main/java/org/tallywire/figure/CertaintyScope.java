package org.tallywire.figure;

import org.jspecify.annotations.Nullable;
import org.tallywire.attribution.Certainty;
import org.tallywire.attribution.CertaintyReader;

/** Finds the words that can limit how certainly a figure is stated: those of its clause, and of the verb that tells of it. */
final class CertaintyScope {
    private static final int REACH = 20;

    private final CertaintyReader certainties;
    private final LinkWords words;

    CertaintyScope(CertaintyReader certainties, LinkWords words) {
        this.certainties = certainties;
        this.words = words;
    }

    Certainty of(Clause clause, int index, @Nullable Link link) {
        FoundQuantity found = clause.found().get(index);
        if (found.quantity().rule().equals(NoneScanner.RULE)) {
            return Certainty.NEGATED;
        }
        boolean ownVerb =
                link != null && (link.endToken() <= found.phraseToken() || link.firstToken() >= clause.end(index));
        int verb = link != null && ownVerb ? link.firstToken() : found.phraseToken();
        int verbStart = verbGroup(clause, verb).start();
        int verbEnd = link != null && ownVerb ? endOfVerb(clause, link) : found.phraseToken();
        int start = clauseStart(clause, Math.min(found.phraseToken(), verb));
        return certainties.of(clause.text(), start, found.phraseToken(), verbStart, verbEnd);
    }

    /** "have not been found" tells of who is missing: its own negation denies nothing. */
    private static int endOfVerb(Clause clause, Link link) {
        boolean isNegation = clause.wordClass(link.firstToken()) == WordClass.NEGATION;
        return isNegation ? link.firstToken() : link.endToken();
    }

    private VerbGroup verbGroup(Clause clause, int verb) {
        VerbGroup own = VerbGroup.before(clause, verb, words);
        VerbGroup joined = own.start() == verb ? VerbGroup.joined(clause, verb, words) : null;
        return joined == null ? own : joined;
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
