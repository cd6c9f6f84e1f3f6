package org.tallywire.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tallywire.article.Article;
import org.tallywire.article.ArticleFixture;
import org.tallywire.entity.name.NameRecognizer;
import org.tallywire.lexicon.Lexicons;

/** Whose word the last figure of a text is, where a pronoun says it. */
class SpeakersOfFiguresTest {
    private static final ArticleAnalyzer ANALYZER =
            ArticleAnalyzer.of(Lexicons.onClassPath(), "en", NameRecognizer::of);

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The Harbour Ministry said 12 people had died. "It was dark," said Anna Marlow. It said 30 were hurt.  | The Harbour Ministry
            Anna Marlow said 12 people had died. The Harbour Ministry said 9 were missing. She said 30 were hurt. | Anna Marlow
            Anna Marlow said 12 people had died. The Harbour Ministry said 9 were missing. They said 30 were hurt.| The Harbour Ministry
            Anna Marlow said 12 people had died. It said 30 were hurt.                                            | It
            """)
    void aPronounStandsForWhoSpokeLastOfThoseThatItCanMean(String text, String speaker) {
        Article article = ArticleFixture.of(text);
        assertThat(ANALYZER.analyze(article).figures())
                .last()
                .extracting(figure -> figure.attribution().source())
                .extracting(source -> source.of(article.body()))
                .isEqualTo(speaker);
    }
}
