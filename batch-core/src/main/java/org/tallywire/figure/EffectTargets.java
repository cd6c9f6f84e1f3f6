package org.tallywire.figure;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.tallywire.lexicon.DataFolder;
import org.tallywire.lexicon.DataRow;

/** Which classes of things an effect can happen to: {@code effect-targets.csv}. */
final class EffectTargets {
    private final Map<String, Set<String>> classes;
    private final NounLexicon nouns;

    private EffectTargets(Map<String, Set<String>> classes, NounLexicon nouns) {
        this.classes = classes;
        this.nouns = nouns;
    }

    static EffectTargets read(DataFolder folder, NounLexicon nouns) {
        Map<String, Set<String>> classes = new HashMap<>();
        for (DataRow row : folder.getTable("effect-targets.csv").rows()) {
            classes.put(row.get("effect"), Set.copyOf(row.list("classes")));
        }
        return new EffectTargets(classes, nouns);
    }

    /** Whether what a quantity counts can be so affected; what the lexicon does not know can. */
    boolean accepts(String effect, Clause clause, int quantity) {
        FigureKind kind = clause.found().get(quantity).quantity().kind();
        boolean counts = kind == FigureKind.COUNT || kind == FigureKind.RATIO || kind == FigureKind.PERCENT;
        NounPhrase phrase = clause.phrases().get(quantity);
        if (!counts || kind != FigureKind.COUNT && phrase.isEmpty()) {
            return false;
        }
        Set<String> accepted = classes.get(effect);
        if (accepted == null || phrase.isEmpty()) {
            return true;
        }
        NounLexicon.Noun noun = nouns.find(clause.text().lower(phrase.headToken()));
        return noun == null || accepted.contains(noun.countedClass());
    }
}
