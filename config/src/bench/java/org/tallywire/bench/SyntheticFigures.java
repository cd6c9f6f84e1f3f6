package org.tallywire.bench;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.tallywire.attribution.Certainty;
import org.tallywire.claim.ClaimArticle;
import org.tallywire.claim.ClaimFigure;
import org.tallywire.claim.ClaimPlace;
import org.tallywire.figure.Aggregation;
import org.tallywire.figure.Bound;
import org.tallywire.figure.FigureKind;

/**
 * Figures of made-up articles, skewed as news is: few events have many articles, few names stand in many of them, and big
 * places come often. The same ones for the same number.
 */
final class SyntheticFigures {
    private static final List<String> EFFECTS = List.of("KILLED", "INJURED", "MISSING", "DESTROYED", "DISPLACED");
    private static final LocalDate FIRST_DAY = LocalDate.of(2026, 1, 1);
    private static final int DAYS = 365;

    private final Random random = new Random(20261101);
    private final int articles;

    private SyntheticFigures(int articles) {
        this.articles = articles;
    }

    /** Five figures an article. */
    static List<ClaimFigure> of(int articles) {
        SyntheticFigures made = new SyntheticFigures(articles);
        List<ClaimFigure> figures = new ArrayList<>();
        for (int article = 0; article < articles; article++) {
            made.add(article, figures);
        }
        return figures;
    }

    private void add(int number, List<ClaimFigure> figures) {
        int event = skewed(articles / 4);
        Random ofEvent = new Random(event);
        LocalDate day = FIRST_DAY.plusDays(ofEvent.nextInt(DAYS));
        int place = (int) (2000 * Math.pow(ofEvent.nextDouble(), 3));
        ClaimArticle article = new ClaimArticle(
                "article" + number, day.plusDays(random.nextInt(4)), null, "outlet" + skewed(300), null, names(event));
        for (String effect : EFFECTS) {
            int base = 1 + ofEvent.nextInt(200);
            figures.add(figure(article, effect, base + random.nextInt(1 + base / 10), place, day));
        }
    }

    private Set<String> names(int event) {
        Set<String> names = new HashSet<>();
        for (int i = 0; i < 4; i++) {
            names.add("person" + event + "-" + random.nextInt(8));
            names.add("name" + skewed(5000));
        }
        return names;
    }

    /** Of so many the first ones far more often than the last. */
    private int skewed(int count) {
        return (int) (count * Math.pow(random.nextDouble(), 2.5));
    }

    private ClaimFigure figure(ClaimArticle article, String effect, int value, int place, LocalDate day) {
        BigDecimal exact = BigDecimal.valueOf(value);
        boolean isDated = random.nextInt(3) > 0;
        return new ClaimFigure(
                article.id() + effect,
                article,
                EFFECTS.indexOf(effect),
                FigureKind.COUNT,
                exact,
                exact,
                exact,
                Bound.EXACT,
                null,
                "PERSON",
                "people",
                effect,
                Aggregation.UNSPECIFIED,
                null,
                null,
                random.nextInt(5) == 0 ? null : new ClaimPlace("place" + place, "Place " + place, null, false),
                isDated ? day : null,
                isDated ? day : null,
                Certainty.CLAIMED,
                null);
    }
}
