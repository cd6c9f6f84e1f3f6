package org.tallywire.analysis;

import java.util.List;
import org.tallywire.article.Article;
import org.tallywire.entity.EntityMention;
import org.tallywire.entity.EntityRecognizer;
import org.tallywire.entity.name.NameRecognizer;
import org.tallywire.event.DateMention;
import org.tallywire.event.DateRecognizer;
import org.tallywire.event.date.DateGrammar;
import org.tallywire.figure.Figure;
import org.tallywire.figure.FigureEngine;
import org.tallywire.figure.FigureRecognizer;
import org.tallywire.lexicon.Language;
import org.tallywire.text.TokenizedText;
import org.tallywire.text.Tokenizer;

/**
 * Turns an article into its facts: the body is tokenized once, then dates, names and figures are found in it. Plain
 * Java and thread-safe, so that any engine can call it.
 */
public final class ArticleAnalyzer {
    private final Tokenizer tokenizer;
    private final DateRecognizer dates;
    private final EntityRecognizer entities;
    private final FigureRecognizer figures;

    public ArticleAnalyzer(
            Tokenizer tokenizer, DateRecognizer dates, EntityRecognizer entities, FigureRecognizer figures) {
        this.tokenizer = tokenizer;
        this.dates = dates;
        this.entities = entities;
        this.figures = figures;
    }

    /** The analysis of a language, with all that the program brings. */
    public static ArticleAnalyzer of(Language language) {
        return of(language, NameRecognizer.of(language));
    }

    /** The analysis of a language, with names found by {@code entities}. */
    public static ArticleAnalyzer of(Language language, EntityRecognizer entities) {
        return new ArticleAnalyzer(language.tokenizer(), DateGrammar.of(language), entities, FigureEngine.of(language));
    }

    public ArticleFacts analyze(Article article) {
        TokenizedText body = tokenizer.tokenize(article.body());
        List<DateMention> foundDates = dates.recognize(article, body);
        List<EntityMention> foundEntities = entities.recognize(article, body);
        List<Figure> foundFigures = figures.recognize(article, body, foundEntities, foundDates);
        return new ArticleFacts(article, body, foundEntities, foundDates, foundFigures);
    }
}
