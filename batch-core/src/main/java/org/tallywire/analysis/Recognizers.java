package org.tallywire.analysis;

import java.util.List;
import org.tallywire.article.Article;
import org.tallywire.entity.EntityMention;
import org.tallywire.entity.EntityRecognizer;
import org.tallywire.event.DateMention;
import org.tallywire.event.DateRecognizer;
import org.tallywire.event.date.DateGrammar;
import org.tallywire.figure.Figure;
import org.tallywire.figure.FigureEngine;
import org.tallywire.figure.FigureRecognizer;
import org.tallywire.lexicon.Language;
import org.tallywire.text.TokenizedText;
import org.tallywire.text.Tokenizer;

/** What finds the facts of texts in one language. */
record Recognizers(Tokenizer tokenizer, DateRecognizer dates, EntityRecognizer entities, FigureRecognizer figures) {
    static Recognizers of(Language language, EntityRecognizer entities) {
        return new Recognizers(language.tokenizer(), DateGrammar.of(language), entities, FigureEngine.of(language));
    }

    ArticleFacts analyze(Article article) {
        return analyze(article, tokenizer.tokenize(article.body()));
    }

    /** @param body the article's body, cut by the tokenizer of the language */
    ArticleFacts analyze(Article article, TokenizedText body) {
        List<DateMention> foundDates = dates.recognize(article, body);
        List<EntityMention> foundEntities = entities.recognize(article, body);
        List<Figure> foundFigures = figures.recognize(article, body, foundEntities, foundDates);
        return new ArticleFacts(article, body.sentenceSpans(), foundEntities, foundDates, foundFigures);
    }
}
