package org.tallywire.figure;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.tallywire.lexicon.DataFolder;
import org.tallywire.lexicon.DataRow;

/**
 * What an effect can happen to: {@code effect-targets.csv}. Measures and money only where the table names their units;
 * else what is counted, by the class of its noun.
 */
final class EffectTargets {
    private final Map<String, Target> targets;
    private final NounLexicon nouns;

    /**
     * @param classes of counted nouns
     * @param units codes of units; {@code MONEY} for all currencies
     */
    private record Target(Set<String> classes, Set<String> units) {
        boolean measures(Quantity quantity) {
            Unit unit = quantity.unit();
            return units.contains(quantity.kind().name()) || unit != null && units.contains(unit.code());
        }

        boolean counts() {
            return units.isEmpty() || !classes.isEmpty();
        }
    }

    private EffectTargets(Map<String, Target> targets, NounLexicon nouns) {
        this.targets = targets;
        this.nouns = nouns;
    }

    static EffectTargets read(DataFolder folder, NounLexicon nouns) {
        Map<String, Target> targets = new HashMap<>();
        for (DataRow row : folder.getTable("effect-targets.csv").rows()) {
            targets.put(row.get("effect"), new Target(Set.copyOf(row.list("classes")), Set.copyOf(row.list("units"))));
        }
        return new EffectTargets(targets, nouns);
    }

    /** Whether what a quantity counts can be so affected; what the lexicon does not know can. */
    boolean accepts(String effect, Clause clause, int quantity) {
        Quantity found = clause.found().get(quantity).quantity();
        Target target = targets.get(effect);
        return switch (found.kind()) {
            case MEASURE, MONEY -> target != null && target.measures(found);
            case COUNT -> target == null || target.counts() && acceptsNoun(target, clause, quantity);
            case RATIO, PERCENT ->
                !clause.phrases().get(quantity).isEmpty()
                        && (target == null || target.counts() && acceptsNoun(target, clause, quantity));
            default -> false;
        };
    }

    private boolean acceptsNoun(Target target, Clause clause, int quantity) {
        NounPhrase phrase = clause.phrases().get(quantity);
        NounLexicon.Noun noun =
                phrase.isEmpty() ? null : nouns.find(clause.text().lower(phrase.headToken()));
        return noun == null || target.classes.contains(noun.countedClass());
    }
}
