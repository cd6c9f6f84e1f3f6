package org.tallywire.claim;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.tallywire.lexicon.Language;
import org.tallywire.lexicon.Lexicons;

/**
 * Sets the figures of several articles that are about the same thing side by side. It never says which one is right.
 *
 * <p>Counts, sums of money and measures take part when an effect is known; what is only feared, expected or supposed
 * does not, nor does a rate or an average. Figures are taken in the order of publication and each joins the claim that
 * it fits best, by the rules of {@link JoinRule}; what is unsure stays apart. A claim is kept when at least two articles
 * tell of it, when its number was corrected, or when somebody denies it.
 *
 * <p>The result does not depend on the order of the figures given. Time is near linear in their number. Thread-safe.
 */
public final class ClaimGrouper {
    private final ClaimWords words;

    ClaimGrouper(ClaimWords words) {
        this.words = words;
    }

    /** With the words of every language, so that sources in several can be set side by side. */
    public static ClaimGrouper of(Lexicons lexicons) {
        return new ClaimGrouper(ClaimWords.of(lexicons));
    }

    /** With the language's {@code claim-nouns.csv} and {@code claim-effects.csv}. */
    public static ClaimGrouper of(Language language) {
        return new ClaimGrouper(ClaimWords.of(language));
    }

    /**
     * The claims, ordered by effect and id.
     *
     * @param figures all figures that are staged; those that take no part are passed over
     */
    public List<Claim> group(Collection<ClaimFigure> figures) {
        List<List<ClaimFigure>> byArticle = byArticle(figures);
        Statements statements = new Statements(words, DistinctiveNames.of(byArticle));
        Grouping grouping = new Grouping();
        byArticle.forEach(ofArticle -> grouping.take(statements.of(ofArticle)));
        byArticle.stream()
                .flatMap(ofArticle -> statements.denials(ofArticle).stream())
                .forEach(grouping::deny);
        return new ClaimWriter(Voices.of(byArticle)).claims(grouping.claims());
    }

    /** The figures of each article in the order of its text, the articles by publication. */
    private static List<List<ClaimFigure>> byArticle(Collection<ClaimFigure> figures) {
        Map<String, List<ClaimFigure>> byArticle = new HashMap<>();
        figures.forEach(figure -> byArticle
                .computeIfAbsent(figure.article().id(), id -> new ArrayList<>())
                .add(figure));
        byArticle.values().forEach(ofArticle -> ofArticle.sort(ClaimFigure.BY_OFFSET));
        return byArticle.values().stream()
                .sorted(Comparator.comparing(ofArticle -> ofArticle.getFirst().article(), ClaimArticle.BY_PUBLICATION))
                .toList();
    }
}
