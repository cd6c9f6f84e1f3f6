package org.tallywire.analysis;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.tallywire.article.Article;
import org.tallywire.entity.EntityRecognizer;
import org.tallywire.lexicon.Language;
import org.tallywire.lexicon.Lexicons;
import org.tallywire.text.TokenizedText;

/**
 * Analyses each article in its own language: the one that its source names, else the one that its small words show, else
 * the one of the settings. The lexicons of a language are read when the first article asks for them, and kept. Thread-safe.
 */
final class LanguageChoice {
    private final Lexicons lexicons;
    private final Function<Language, EntityRecognizer> names;
    private final String fallback;
    private final LanguageDetector detector;
    private final Map<String, Recognizers> read = new ConcurrentHashMap<>();

    /**
     * @param names makes the recognizer of names of a language
     * @param fallback tag of the language where nothing tells of another
     */
    LanguageChoice(Lexicons lexicons, Function<Language, EntityRecognizer> names, String fallback) {
        this.lexicons = lexicons;
        this.names = names;
        this.fallback = fallback;
        this.detector = LanguageDetector.of(lexicons, fallback);
        recognizers(fallback);
    }

    ArticleFacts analyze(Article article) {
        Optional<String> named = Optional.ofNullable(article.language()).flatMap(lexicons::find);
        return named.isPresent() ? recognizers(named.get()).analyze(article) : detected(article);
    }

    /** The text is cut as one in the language of the settings, and cut anew only where it shows another. */
    private ArticleFacts detected(Article article) {
        Recognizers usual = recognizers(fallback);
        TokenizedText body = usual.tokenizer().tokenize(article.body());
        Optional<String> shown = detector.detect(body);
        String tag = shown.orElse(fallback);
        Article known = shown.isEmpty() || tag.equals(Lexicons.UNDETERMINED) ? article : article.inLanguage(tag);
        return tag.equals(fallback)
                ? usual.analyze(known, body)
                : recognizers(tag).analyze(known);
    }

    private Recognizers recognizers(String tag) {
        Recognizers known = read.get(tag);
        return known != null ? known : read.computeIfAbsent(tag, this::readLexicons);
    }

    private Recognizers readLexicons(String tag) {
        Language language = lexicons.get(tag);
        return Recognizers.of(language, names.apply(language));
    }
}
