package org.tallywire.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.tallywire.article.ArticleFixture;
import org.tallywire.lexicon.Language;
import org.tallywire.text.Span;

/**
 * The whole analysis on texts that nobody writes: no exception, and every fact is words of the text. Ten million
 * characters are tried; {@code -Dtallywire.fuzz.characters=N} tries another number of them, and
 * {@code -Dtallywire.fuzz.seed=N} other texts. The limit on time is no measure of speed: it ends what would not end.
 */
@Timeout(value = 20, unit = TimeUnit.MINUTES)
class AnalysisFuzzTest {
    private static final ArticleAnalyzer ANALYZER = ArticleAnalyzer.of(Language.of("en"));
    private static final long CHARACTERS = Long.getLong("tallywire.fuzz.characters", 10_000_000);
    private static final long SEED = Long.getLong("tallywire.fuzz.seed", 2026);
    private static final int LONGEST_ARTICLE = 4_000;
    private static final int LONG_LINE = 100_000;

    @ParameterizedTest
    @EnumSource
    void everyFactIsWordsOfTheText(HostileText kind) {
        RandomGenerator random = new SplittableRandom(SEED + kind.name().hashCode());
        long share = CHARACTERS / HostileText.values().length;
        for (long tried = 0; tried < share; ) {
            String text = kind.of(random, 1 + random.nextInt(LONGEST_ARTICLE));
            assertFactsAreWordsOf(text);
            tried += text.length();
        }
    }

    @ParameterizedTest
    @MethodSource("endless")
    void aLongLineOfOnePieceEnds(String piece) {
        assertFactsAreWordsOf(piece.repeat(LONG_LINE / piece.length()));
    }

    @Test
    void oneLineOfFiveMillionCharactersIsReadAsAWhole() {
        String text = "A bomb killed 12 people and wounded 30 others, police said, and ".repeat(78_125);
        assertThat(text).hasSize(5_000_000);
        assertThat(assertFactsAreWordsOf(text).figures()).hasSize(2 * 78_125);
    }

    /** What could be searched from every token to the end of the text, if a limit were forgotten. */
    static List<String> endless() {
        return List.of(
                "12 ",
                "12",
                "(",
                "( ",
                "\" ",
                "'",
                ".' ",
                "1a",
                "“",
                "and ",
                ", ",
                "A",
                "A ",
                "Ana ",
                "million ",
                "two ",
                "-",
                "1,",
                "1.",
                "of ",
                "of them ",
                "said ",
                "$ ",
                "killed ",
                "people ",
                "was ",
                "were killed and ",
                "on Monday ",
                "at least ",
                "from ",
                "U.S. ",
                ".",
                "\n",
                "according to ",
                "\ud800",
                "President ",
                "including 3 children, ");
    }

    private static ArticleFacts assertFactsAreWordsOf(String text) {
        ArticleFacts facts = ANALYZER.analyze(ArticleFixture.of(text));
        facts.spans().filter(span -> !liesIn(text, span)).findFirst().ifPresent(span -> {
            throw new AssertionError("no words at " + span + " of: " + text);
        });
        assertThat(facts.figures())
                .isSortedAccordingTo((one, other) ->
                        one.quantity().span().compareTo(other.quantity().span()));
        return facts;
    }

    private static boolean liesIn(String text, Span span) {
        return span.end() <= text.length() && !span.of(text).isBlank();
    }
}
