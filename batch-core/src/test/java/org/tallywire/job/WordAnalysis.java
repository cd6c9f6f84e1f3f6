package org.tallywire.job;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tallywire.analysis.ArticleAnalyzer;
import org.tallywire.article.Article;
import org.tallywire.attribution.Attribution;
import org.tallywire.attribution.Certainty;
import org.tallywire.entity.Entity;
import org.tallywire.entity.EntityKind;
import org.tallywire.entity.EntityMention;
import org.tallywire.event.DateKind;
import org.tallywire.event.DateMention;
import org.tallywire.figure.Aggregation;
import org.tallywire.figure.Bound;
import org.tallywire.figure.Counted;
import org.tallywire.figure.Effect;
import org.tallywire.figure.Figure;
import org.tallywire.figure.FigureKind;
import org.tallywire.figure.Quantity;
import org.tallywire.figure.Relation;
import org.tallywire.lexicon.Language;
import org.tallywire.text.Span;
import org.tallywire.text.TokenizedText;

/**
 * An analysis for tests: words with a capital are places, numbers from 1900 to 2099 are years, other numbers count the
 * word after them and tell of {@code KILLED}; each is part of the one before it. A body with {@code DEFECT} makes it fail.
 */
final class WordAnalysis {
    private WordAnalysis() {}

    static ArticleAnalyzer analyzer() {
        return new ArticleAnalyzer(
                Language.of("en").tokenizer(), WordAnalysis::dates, WordAnalysis::names, WordAnalysis::figures);
    }

    private static List<EntityMention> names(Article article, TokenizedText body) {
        List<EntityMention> found = new ArrayList<>();
        for (int token = 0; token < body.tokenCount(); token++) {
            if (body.is(token, "defect")) {
                throw new IllegalStateException("a defect of this analysis");
            }
            if (body.isCapitalized(token)) {
                Entity entity = Entity.named(EntityKind.PLACE, body.surface(token), null);
                found.add(new EntityMention(body.span(token, token + 1), entity, "test:capital"));
            }
        }
        return found;
    }

    private static List<DateMention> dates(Article article, TokenizedText body) {
        List<DateMention> found = new ArrayList<>();
        for (int token = 0; token < body.tokenCount(); token++) {
            if (isYear(body.surface(token))) {
                found.add(year(body, token));
            }
        }
        return found;
    }

    private static DateMention year(TokenizedText body, int token) {
        int year = Integer.parseInt(body.surface(token));
        return new DateMention(
                body.span(token, token + 1),
                DateKind.DATE,
                body.surface(token),
                LocalDate.of(year, 1, 1),
                LocalDate.of(year, 12, 31),
                null,
                "test:year");
    }

    private static boolean isYear(String word) {
        return word.matches("(19|20)\\d\\d");
    }

    private static List<Figure> figures(
            Article article, TokenizedText body, List<EntityMention> names, List<DateMention> dates) {
        List<Figure> found = new ArrayList<>();
        Span before = null;
        for (int token = 0; token + 1 < body.tokenCount(); token++) {
            if (body.surface(token).matches("\\d+") && !isYear(body.surface(token))) {
                found.add(figure(body, token, before, names, dates));
                before = body.span(token, token + 1);
            }
        }
        return found;
    }

    private static Figure figure(
            TokenizedText body, int token, @Nullable Span before, List<EntityMention> names, List<DateMention> dates) {
        BigDecimal value = new BigDecimal(body.surface(token));
        Span noun = body.span(token + 1, token + 2);
        return new Figure(
                new Quantity(
                        body.span(token, token + 1),
                        FigureKind.COUNT,
                        value,
                        value,
                        value,
                        Bound.EXACT,
                        null,
                        "test:digits"),
                new Counted(noun, body.lower(token + 1), "PERSON"),
                new Effect("KILLED", noun),
                Aggregation.TOTAL,
                before == null ? null : new Relation(Relation.Kind.SUBSET_OF, before),
                names.isEmpty() ? null : names.getFirst().entity(),
                dates.isEmpty() ? null : dates.getFirst(),
                new Attribution(Attribution.Type.INDIRECT, noun, noun, null),
                Certainty.CLAIMED,
                0.75,
                "test:next-word");
    }
}
