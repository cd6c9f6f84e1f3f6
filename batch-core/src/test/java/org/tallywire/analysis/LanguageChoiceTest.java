package org.tallywire.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tallywire.article.Article;
import org.tallywire.article.ArticleFixture;
import org.tallywire.entity.name.NameRecognizer;
import org.tallywire.event.DateMention;
import org.tallywire.lexicon.Lexicons;

/** Each article is read in its own language. */
class LanguageChoiceTest {
    private static final String SPANISH = """
            Orlo, 1 nov. Un tren de carga chocó ayer con un autobús cerca de Valdora y dejó 12 muertos y 30 heridos, según la policía.

            La ministra Ana Verlo dijo que 17 pasajeros siguen desaparecidos, entre ellos 3 niños. «Hemos rescatado a 14 personas», \
            afirmó el portavoz Ivo Marn. La cifra de muertos subió a 13 el viernes. Los daños ascienden a 2,5 millones de euros.
            """;

    private static final String ENGLISH = """
            A freight train hit a bus near Valdora on Friday, and 12 people were killed and 30 wounded, police said. \
            The damage was put at 2.5 million euros.
            """;

    private static final ArticleAnalyzer ANALYZER =
            ArticleAnalyzer.of(Lexicons.onClassPath(), "en", NameRecognizer::of);

    private static ArticleFacts analyze(String body, @Nullable String language) {
        Article bare = ArticleFixture.of(body);
        Article named = new Article(
                bare.id(),
                bare.document(),
                bare.documentName(),
                null,
                null,
                null,
                List.of(),
                null,
                bare.published(),
                language,
                null,
                body);
        return ANALYZER.analyze(named);
    }

    private static List<String> effects(ArticleFacts facts) {
        return facts.figures().stream()
                .map(figure -> figure.quantity().span().of(facts.article().body())
                        + (figure.effect() == null ? "" : " " + figure.effect().code()))
                .toList();
    }

    @Test
    void spanishArticleGoesThroughTheWholeAnalysis() {
        ArticleFacts facts = analyze(SPANISH, "es");
        assertThat(effects(facts))
                .containsExactly(
                        "12 KILLED",
                        "30 INJURED",
                        "17 MISSING",
                        "3 MISSING",
                        "14 RESCUED",
                        "13 KILLED",
                        "2,5 millones de euros");
        assertThat(facts.dates()).extracting(DateMention::value).contains("2026-10-31", "2026-10-30");
        assertThat(facts.entities())
                .extracting(mention -> mention.entity().name())
                .contains("Ana Verlo", "Ivo Marn");
    }

    @Test
    void mixedInboxGetsEachItsLanguage() {
        assertThat(effects(analyze(SPANISH, null))).isEqualTo(effects(analyze(SPANISH, "es")));
        assertThat(effects(analyze(ENGLISH, null)))
                .isEqualTo(effects(analyze(ENGLISH, "en")))
                .containsExactly("12 KILLED", "30 INJURED", "2.5 million euros LOSSES");
    }

    @ParameterizedTest
    @CsvSource({"es", "es-MX", "es_AR", "spa", "ES", "''"})
    void languageIsNamedInManyWays(String tag) {
        assertThat(effects(analyze(SPANISH, tag.isEmpty() ? null : tag))).contains("12 KILLED");
    }

    @Test
    void whatIsNoTagIsPassedOver() {
        assertThat(effects(analyze(SPANISH, "Castellano (España)"))).contains("12 KILLED");
    }

    @Test
    void languageWithoutLexiconsIsReadForDigitsSignsAndNames() {
        String body = "Valdora, 2026-10-30: 12 Tote, $40, 15% und 1.275 Verletzte; in Orlo kamen 3,5 Millionen.";
        ArticleFacts facts = analyze(body, "de");
        assertThat(effects(facts)).containsExactly("12", "$40", "15%", "3,5");
        assertThat(facts.dates()).extracting(DateMention::value).containsExactly("2026-10-30");
        assertThat(facts.entities()).isNotEmpty();
    }

    @Test
    void longTextWithoutSmallWordsThatAreKnownIsInNoneOfTheLanguages() {
        String body = "Поезд столкнулся вчера рядом городом Валдора, погибли 12 человек, ранены 30. ".repeat(6);
        assertThat(analyze(body, null).figures()).allMatch(figure -> figure.effect() == null);
    }

    @Test
    void articleSaysTheLanguageThatItsWordsShow() {
        assertThat(analyze(SPANISH, null).article().language()).isEqualTo("es");
        assertThat(analyze(SPANISH, "es-MX").article().language()).isEqualTo("es-MX");
        assertThat(analyze("12 - 30 (41)", null).article().language()).isNull();
    }

    @Test
    void everySurfaceStandsInTheText() {
        for (ArticleFacts facts : List.of(analyze(SPANISH, "es"), analyze(ENGLISH, null), analyze(SPANISH, "de"))) {
            assertThat(facts.spans())
                    .allMatch(span -> span.end() <= facts.article().body().length());
        }
    }

    @Test
    void randomSpanishNeverFails() {
        String[] pieces = SPANISH.split("(?<=[ ,.])|(?=[,.«»])", -1);
        Random random = new Random(20261125);
        for (int round = 0; round < 400; round++) {
            StringBuilder text = new StringBuilder();
            for (int i = random.nextInt(40); i >= 0; i--) {
                text.append(pieces[random.nextInt(pieces.length)]).append(random.nextInt(3) == 0 ? " " : "");
            }
            ArticleFacts facts = analyze(text.toString(), "es");
            assertThat(facts.spans())
                    .as(text.toString())
                    .allMatch(span -> span.length() > 0
                            && span.end() <= facts.article().body().length());
        }
    }
}
