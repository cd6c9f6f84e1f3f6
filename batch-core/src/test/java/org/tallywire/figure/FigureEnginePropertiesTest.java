package org.tallywire.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tallywire.analysis.ArticleAnalyzer;
import org.tallywire.analysis.ArticleFacts;
import org.tallywire.article.ArticleFixture;
import org.tallywire.lexicon.Language;
import org.tallywire.text.Span;

class FigureEnginePropertiesTest {
    private static final ArticleAnalyzer ANALYZER = ArticleAnalyzer.of(Language.of("en"));
    private static final List<String> PIECES = List.of(
            "12",
            "1,275",
            "-",
            "–",
            "$",
            "million",
            "two",
            "dozen",
            "hundreds of thousands",
            "killed",
            "were",
            "people",
            "of",
            "them",
            "including",
            "and",
            ",",
            ".",
            "\"",
            "said",
            "from",
            "to",
            "at least",
            "or more",
            "percent",
            "%",
            "2026",
            "31 February",
            "Monday",
            "no",
            "one",
            "half",
            "a",
            "third",
            "48th",
            "(",
            ")",
            "[",
            "toll",
            "’s",
            "\n",
            "\n\n",
            "٣٤",
            "12345678901234567890123456789012345678901234567890123456789012345678901234567890",
            "Ərəb",
            "\ud800",
            "\u0000",
            "1/2",
            "1/0",
            "½",
            "1.2.3",
            "12:30",
            "..",
            "m",
            "byArmo",
            "up",
            "the",
            "wounded",
            "dead",
            "Ana");

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void everySpanLiesInTheTextOnAnyMixtureOfPieces(long seed) {
        Random random = new Random(seed);
        for (int round = 0; round < 400; round++) {
            assertSpansLieInText(mixture(random, 1 + random.nextInt(60)));
        }
    }

    @Test
    void everySpanLiesInTheTextOnRandomCharacters() {
        Random random = new Random(5);
        for (int round = 0; round < 400; round++) {
            StringBuilder text = new StringBuilder();
            for (int i = 0; i < 120; i++) {
                text.append((char) random.nextInt(round % 2 == 0 ? 0x250 : 0x10000));
            }
            assertSpansLieInText(text.toString());
        }
    }

    @Test
    void oneLineOfAMillionCharactersIsReadAsAWhole() {
        String text = "A bomb killed 12 people and wounded 30 others, police said, and ".repeat(16_000);
        ArticleFacts facts = ANALYZER.analyze(ArticleFixture.of(text));
        assertThat(facts.figures()).hasSize(32_000);
    }

    private static String mixture(Random random, int pieces) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < pieces; i++) {
            text.append(PIECES.get(random.nextInt(PIECES.size()))).append(random.nextInt(4) == 0 ? "" : " ");
        }
        return text.toString();
    }

    private static void assertSpansLieInText(String text) {
        ArticleFacts facts = ANALYZER.analyze(ArticleFixture.of(text));
        for (Figure figure : facts.figures()) {
            Span span = figure.quantity().span();
            assertThat(span.end()).isLessThanOrEqualTo(text.length());
            assertThat(span.of(text)).isNotBlank();
            Counted counted = figure.counted();
            if (counted != null) {
                assertThat(counted.span().of(text)).isNotBlank();
            }
        }
        assertThat(facts.figures())
                .isSortedAccordingTo((one, other) ->
                        one.quantity().span().compareTo(other.quantity().span()));
    }
}
