package org.tallywire.event.date;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tallywire.article.Article;
import org.tallywire.article.Published;
import org.tallywire.article.SourceDocument;
import org.tallywire.event.DateKind;
import org.tallywire.event.DateMention;
import org.tallywire.event.DateRecognizer;
import org.tallywire.lexicon.DataFolder;
import org.tallywire.lexicon.DataRow;
import org.tallywire.lexicon.Language;
import org.tallywire.text.Tokenizer;

class DateGrammarTest {
    private static final Language SPANISH = Language.of("es");
    private static final DateRecognizer SPANISH_DATES = DateGrammar.of(SPANISH);
    private static final DataFolder CASES = DataFolder.onClassPath("org/tallywire/event/date");

    private final Tokenizer tokenizer = Language.of("en").tokenizer();
    private final DateRecognizer dates = DateGrammar.of(Language.of("en"));

    static Stream<DataRow> sentences() {
        return CASES.getTable("dates.csv").rows().stream();
    }

    static Stream<DataRow> days() {
        return CASES.getTable("days.csv").rows().stream();
    }

    static Stream<DataRow> spanishSentences() {
        return CASES.getTable("es/dates.csv").rows().stream();
    }

    @ParameterizedTest
    @MethodSource("sentences")
    void datesInASentenceHaveTheirValues(DataRow sentence) {
        assertValues(sentence, dates(sentence));
    }

    @ParameterizedTest
    @MethodSource("spanishSentences")
    void datesInASpanishSentenceHaveTheirValues(DataRow sentence) {
        String text = inputOf(sentence);
        assertValues(
                sentence,
                SPANISH_DATES.recognize(
                        article(text, sentence.get("published"), "es"),
                        SPANISH.tokenizer().tokenize(text)));
    }

    private static void assertValues(DataRow sentence, List<DateMention> dates) {
        String found = dates.stream()
                .map(date -> inputOf(sentence)
                                .substring(date.span().begin(), date.span().end()) + "|" + date.kind() + "|"
                        + Objects.requireNonNullElse(date.value(), "-"))
                .collect(Collectors.joining(";"));
        assertThat(found).as(sentence.get("id") + ": " + sentence.get("reason")).isEqualTo(sentence.get("expected"));
    }

    @ParameterizedTest
    @MethodSource("days")
    void datesCoverTheDaysTheyCanMean(DataRow sentence) {
        String found = dates(sentence).stream()
                .filter(date -> date.kind() == DateKind.DATE)
                .map(date -> date.earliest() + ".." + date.latest() + "|"
                        + Objects.requireNonNullElse(date.countedFrom(), "-"))
                .collect(Collectors.joining(";"));
        assertThat(found).as(sentence.get("id") + ": " + sentence.get("reason")).isEqualTo(sentence.get("expected"));
    }

    @Test
    void regionOfTheLanguageDecidesWhichNumberIsTheDay() {
        String text = "Signed 03/04/2022 in the hall.";
        assertThat(values(text, "en-GB")).containsExactly("2022-04-03");
        assertThat(values(text, "en-US")).containsExactly("2022-03-04");
        assertThat(values(text, null)).containsExactly("2022-03-04");
    }

    @Test
    void historiesCountFromTheDateToldOfBefore() {
        String text = "In 1861 the war began. On May 10 the fort fell. In June 1862, and again in 1863 and 1864, "
                + "the town changed hands. By 1865 it was over. In April the army left. In January the mayor was back, "
                + "and on 3 March 1866 the mill opened.";
        assertThat(values(text, "en"))
                .containsExactly(
                        "1861", "1861-05-10", "1862-06", "1863", "1864", "1865", "1865-04", "1865-01", "1866-03-03");
    }

    @Test
    void spansOfRandomTextLieInItAndOnlyEndsOfRangesOverlap() {
        Random random = new Random(20261124);
        for (int round = 0; round < 3000; round++) {
            String text = randomText(random);
            int end = 0;
            for (DateMention date : dates.recognize(article(text, "2022-03-24", "en"), tokenizer.tokenize(text))) {
                assertThat(date.span().begin()).as(text).isGreaterThanOrEqualTo(isEndOfRange(date) ? 0 : end);
                assertThat(date.span().length()).as(text).isPositive();
                end = Math.max(end, date.span().end());
                assertThat(date.earliest() == null).as(text).isEqualTo(date.latest() == null);
                assertThat(date.kind() != DateKind.DATE || (date.value() == null) == (date.earliest() == null))
                        .as(text)
                        .isTrue();
                if (date.earliest() != null && date.latest() != null) {
                    assertThat(date.latest()).as(text).isAfterOrEqualTo(date.earliest());
                }
            }
            assertThat(end).as(text).isLessThanOrEqualTo(text.length());
        }
    }

    private static boolean isEndOfRange(DateMention date) {
        return date.rule().equals("range-start") || date.rule().equals("range-end");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "the same year ",
                "same year last year ",
                "the end of ",
                "10-11-",
                "the night of ",
                "two days after "
            })
    void longRepetitionsAreRead(String piece) {
        String text = piece.repeat(20_000);
        assertThat(dates.recognize(article(text, "2022-03-24", "en"), tokenizer.tokenize(text)))
                .allMatch(date -> date.span().end() <= text.length());
    }

    private List<DateMention> dates(DataRow sentence) {
        String text = inputOf(sentence);
        return dates.recognize(article(text, sentence.get("published"), "en"), tokenizer.tokenize(text));
    }

    private static String inputOf(DataRow sentence) {
        return sentence.get("input").replace("\\n", "\n");
    }

    private List<@Nullable String> values(String text, @Nullable String language) {
        return dates.recognize(article(text, "2022-06-01", language), tokenizer.tokenize(text)).stream()
                .<@Nullable String>map(DateMention::value)
                .toList();
    }

    private static Article article(String body, String published, @Nullable String language) {
        return Article.in(new SourceDocument("a.txt", Path.of("a.txt"), "0", 0))
                .published(published.isEmpty() ? null : Published.on(LocalDate.parse(published), "test"))
                .language(language)
                .body(body);
    }

    /** Pieces that dates are made of, glued in any order, with odd characters between them. */
    private static String randomText(Random random) {
        String[] pieces = {
            "March",
            "may",
            "Sun",
            "31",
            "30",
            "2022",
            "1992",
            "'89",
            "s",
            "th",
            "-",
            "–",
            "/",
            ".",
            ":",
            ",",
            "of",
            "the",
            "last",
            "next",
            "Friday",
            "year",
            "years",
            "two",
            "ago",
            "later",
            "end",
            "early",
            "mid",
            "Q3",
            "W12",
            "fall",
            "summer",
            "1990",
            "99999999999",
            "\ud800",
            "\ud83d\ude00",
            "٣",
            "\n",
            "\n\n",
            "(",
            ")",
            "Christmas",
            "a",
            "every",
            "10",
            "30",
            "p.m.",
            "UTC",
            "until",
            "will",
            "night",
            "quarter",
            "century",
            "0",
            "February",
            "'",
            "'s",
            "same",
            "that"
        };
        StringBuilder text = new StringBuilder();
        int length = random.nextInt(14);
        for (int i = 0; i < length; i++) {
            text.append(pieces[random.nextInt(pieces.length)]).append(random.nextInt(3) == 0 ? "" : " ");
        }
        return text.toString();
    }
}
