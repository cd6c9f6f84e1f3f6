package org.tallywire.analysis;

import java.util.function.Function;
import org.tallywire.article.Article;
import org.tallywire.entity.EntityRecognizer;
import org.tallywire.entity.name.NameRecognizer;
import org.tallywire.event.DateRecognizer;
import org.tallywire.figure.FigureRecognizer;
import org.tallywire.lexicon.Language;
import org.tallywire.lexicon.Lexicons;
import org.tallywire.text.Tokenizer;

/**
 * Turns an article into its facts: the body is tokenized once, then dates, names and figures are found in it. Plain
 * Java and thread-safe, so that any engine can call it.
 */
public final class ArticleAnalyzer {
    private final Function<Article, ArticleFacts> analysis;
    private final String names;

    private ArticleAnalyzer(Function<Article, ArticleFacts> analysis, String names) {
        this.analysis = analysis;
        this.names = names;
    }

    private ArticleAnalyzer(Function<Article, ArticleFacts> analysis) {
        this(analysis, "");
    }

    /** The same analysis for every article. */
    public ArticleAnalyzer(
            Tokenizer tokenizer, DateRecognizer dates, EntityRecognizer entities, FigureRecognizer figures) {
        this(new Recognizers(tokenizer, dates, entities, figures)::analyze);
    }

    /** The analysis of one language for every article, with all that the program brings. */
    public static ArticleAnalyzer of(Language language) {
        return new ArticleAnalyzer(Recognizers.of(language, NameRecognizer.of(language))::analyze);
    }

    /** The analysis of one language for every article, with names found by {@code entities}. */
    public static ArticleAnalyzer of(Language language, EntityRecognizer entities) {
        return new ArticleAnalyzer(Recognizers.of(language, entities)::analyze);
    }

    /**
     * The analysis of each article in its own language: the one that its source names, else the one that its words show.
     *
     * @param fallback name of the lexicons for an article that shows no language
     * @param names makes the recognizer of names of a language; called once for each that occurs
     */
    public static ArticleAnalyzer of(Lexicons lexicons, String fallback, Function<Language, EntityRecognizer> names) {
        return new ArticleAnalyzer(new LanguageChoice(lexicons, names, fallback)::analyze);
    }

    /** The same analysis, which says that it knows the names with this id. */
    public ArticleAnalyzer knowing(String namesId) {
        return new ArticleAnalyzer(analysis, namesId);
    }

    /** Id of the names of the user's own that it knows, at most 64 characters; empty for none. */
    public String names() {
        return names;
    }

    public ArticleFacts analyze(Article article) {
        return analysis.apply(article);
    }
}
