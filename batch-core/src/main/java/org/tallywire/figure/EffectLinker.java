package org.tallywire.figure;

import java.util.List;
import java.util.Optional;
import org.tallywire.lexicon.PhraseTable;

/**
 * Links the quantities of a sentence to what happened to the things they count. Every trigger looks for its quantities
 * where its construction puts them; a quantity that several triggers claim goes to the strongest construction.
 */
final class EffectLinker {
    private final EffectLexicon lexicon;
    private final EffectTargets targets;
    private final StateLinker states;
    private final VerbLinker verbs;
    private final TollLinker tolls;
    private final SplitLinker splits;

    EffectLinker(EffectLexicon lexicon, EffectTargets targets, LinkWords words) {
        this.lexicon = lexicon;
        this.targets = targets;
        this.states = new StateLinker(words);
        this.verbs = new VerbLinker(words, states);
        this.tolls = new TollLinker(words);
        this.splits = new SplitLinker(lexicon);
    }

    /** What happened to what each quantity of the clause counts. */
    Links link(Clause clause) {
        Links links = new Links(clause, targets);
        int at = clause.sentence().firstToken();
        int limit = clause.sentence().endToken();
        while (at < limit) {
            Optional<PhraseTable.Match<List<Trigger>>> match = lexicon.at(clause.text(), at, limit);
            if (match.isEmpty()) {
                at++;
                continue;
            }
            for (Trigger trigger : match.get().value()) {
                link(new Occurrence(
                        clause, trigger, match.get().firstToken(), match.get().endToken(), links));
            }
            at = match.get().endToken();
        }
        splits.link(clause, links);
        new PartLinker(clause, links).link();
        Contrast.link(clause, links);
        return links;
    }

    /** "the number of people killed", "of schools that had to close", "of heat deaths". */
    private static boolean canCloseToll(Trigger trigger) {
        return trigger.form() == Trigger.Form.PAST
                || trigger.role() == Trigger.Role.PEOPLE
                || trigger.role() == Trigger.Role.VERB
                || trigger.role() == Trigger.Role.INTRANSITIVE;
    }

    private void link(Occurrence at) {
        if (!at.hasRequired()) {
            return;
        }
        if (canCloseToll(at.trigger()) && tolls.isNamedBy(at)) {
            tolls.link(at);
            return;
        }
        switch (at.trigger().role()) {
            case VERB -> verbs.voiced(at);
            case INTRANSITIVE -> verbs.intransitive(at);
            case ACTIVE -> at.giveObject(at.end());
            case PARTICIPLE, STATE -> states.link(at);
            case PEOPLE -> NounLinker.people(at);
            case ACT -> NounLinker.act(at);
            case TOLL -> tolls.link(at);
            case SPLIT -> throw new IllegalStateException("split triggers are linked by their quantity");
        }
    }
}
