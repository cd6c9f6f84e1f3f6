package org.tallywire.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tallywire.article.ArticleFixture;
import org.tallywire.entity.Entity;
import org.tallywire.entity.name.NameRecognizer;
import org.tallywire.lexicon.Lexicons;

/** Which of the places that a text names is that of its first figure. */
class PlacesOfFiguresTest {
    private static final ArticleAnalyzer ANALYZER =
            ArticleAnalyzer.of(Lexicons.onClassPath(), "en", NameRecognizer::of);

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The town of Velin came under fire from the towns of Orlo and Sarn. Some 40 people were killed. | Velin
            Shells came from the town of Orlo. Some 40 people were killed.                                | Orlo
            Some 40 people were evacuated from the town of Orlo.                                          | Orlo
            The mayor of Orlo said 12 people died in the town of Velin.                                   | Velin
            """)
    void itIsWhereTheEventWas(String text, String place) {
        assertThat(ANALYZER.analyze(ArticleFixture.of(text)).figures())
                .first()
                .extracting(figure -> figure.place())
                .extracting(Entity::name)
                .isEqualTo(place);
    }
}
