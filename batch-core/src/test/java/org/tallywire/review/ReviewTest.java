package org.tallywire.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tallywire.report.CorrectionLedger;
import org.tallywire.report.CorrectionRow;
import org.tallywire.report.FigureRow;
import org.tallywire.report.FigureVersion;

class ReviewTest {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2031-03-10T08:00:00Z"), ZoneOffset.UTC);
    private static final FigureRow FIGURE = figure("f1", "12", "At least 12 people were hurt on the Ansel ferry.");

    private final Ledger ledger = new Ledger(FIGURE);
    private final Review review = new Review(ledger, CLOCK);

    @Test
    void anAnswerIsRecordedBesideTheFigure() {
        ReviewOutcome outcome = review.record(file(answer("f1").corrected("13").decision("WRONG_NUMBER")));

        assertThat(outcome.recorded()).singleElement().satisfies(row -> {
            assertThat(row.outcome()).isEqualTo("APPLIED");
            assertThat(row.shown()).isEqualTo("12");
            assertThat(row.corrected()).isEqualTo("13");
            assertThat(row.recordedAt()).isEqualTo(CLOCK.instant());
        });
        assertThat(ledger.figure.text()).isEqualTo("12");
    }

    @Test
    void aFileReadTwiceChangesNothing() {
        ReturnedFile file =
                file(answer("f1").decision("RIGHT"), answer("unknown").decision("RIGHT"));
        review.record(file);
        List<CorrectionRow> once = List.copyOf(ledger.rows);

        ReviewOutcome second = review.record(file);

        assertThat(second.recorded()).isEmpty();
        assertThat(second.known()).isEqualTo(2);
        assertThat(ledger.rows).isEqualTo(once);
    }

    @Test
    void theSameAnswerInAnotherFileChangesNothing() {
        review.record(file(answer("f1").decision("RIGHT")));
        ReviewOutcome outcome = review.record(new ReturnedFile(
                "copy.xlsx",
                "other bytes",
                List.of(answer("f1").decision("RIGHT").row()),
                0));
        assertThat(outcome.recorded()).isEmpty();
        assertThat(outcome.known()).isEqualTo(1);
    }

    @Test
    void aLaterAnswerStandsBesideTheEarlierOne() {
        review.record(file(answer("f1").decision("RIGHT")));
        review.record(new ReturnedFile(
                "later.xlsx",
                "later",
                List.of(answer("f1").decision("NOT_A_FIGURE").row()),
                0));
        assertThat(ledger.rows).extracting(CorrectionRow::decision).containsExactly("RIGHT", "NOT_A_FIGURE");
    }

    @Test
    void aFigureThatIsReadDifferentlyNowIsInConflict() {
        ledger.figure = figure("f1", "12", "At least 12 people were hurt, the harbour master said.");
        ReviewOutcome outcome = review.record(file(answer("f1").decision("RIGHT")));
        assertThat(outcome.recorded()).singleElement().satisfies(row -> {
            assertThat(row.outcome()).isEqualTo("CONFLICT");
            assertThat(row.reason()).contains("read differently now");
        });
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '"', nullValues = "-", textBlock = """
                    no key                   |     | RIGHT        | -     | 12 | -         | the row has no key
                    unknown key              | f9  | RIGHT        | -     | 12 | -         | no figure has this key
                    a formula                | f1  | RIGHT        | -     | 12 | Decision  | a formula stands in Decision
                    the source was changed   | f1  | RIGHT        | -     | 21 | -         | were changed from '12' to '21'
                    no decision              | f1  | -            | -     | 12 | -         | no decision is chosen
                    no such decision         | f1  | perhaps      | -     | 12 | -         | 'perhaps' is none of the decisions
                    no corrected value       | f1  | WRONG_NUMBER | -     | 12 | -         | no corrected value is given
                    a value that is none     | f1  | WRONG_NUMBER | a lot | 12 | -         | 'a lot' is no number
                    a value without need     | f1  | RIGHT        | 12    | 12 | -         | and with no other
                    """)
    void whatCannotBeUnderstoodIsRefusedWithItsReason(
            String name,
            @Nullable String key,
            @Nullable String decision,
            @Nullable String corrected,
            String quantity,
            @Nullable String formula,
            String reason) {
        ReturnedRow row = answer(key == null ? "" : key)
                .decision(decision)
                .corrected(corrected)
                .quantity(quantity)
                .formula(formula)
                .row();
        ReviewOutcome outcome = review.record(new ReturnedFile("a.xlsx", "bytes", List.of(row), 0));
        assertThat(outcome.recorded()).singleElement().satisfies(refused -> {
            assertThat(refused.outcome()).isEqualTo("REFUSED");
            assertThat(refused.reason()).contains(reason);
        });
    }

    @Test
    void aFigureThatIsAnsweredTwiceIsRefusedInBothRows() {
        ReviewOutcome outcome = review.record(file(
                answer("f1").decision("RIGHT"),
                answer("f1").decision("NOT_A_FIGURE").at(3)));
        assertThat(outcome.count("REFUSED")).isEqualTo(2);
        assertThat(outcome.recorded())
                .allSatisfy(row -> assertThat(row.reason()).contains("answered in 2 rows"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            1,300     | 1300
            1 300     | 1300
            4.5       | 4.5
            12,345.25 | 12345.25
            007       | 7
            -3        | -3
            """)
    void aCorrectedValueIsReadAsPeopleWriteIt(String written, String number) {
        ReviewOutcome outcome =
                review.record(file(answer("f1").decision("WRONG_NUMBER").corrected(written)));
        assertThat(outcome.recorded().getFirst().corrected()).isEqualTo(number);
    }

    private static ReturnedFile file(Answer... answers) {
        List<ReturnedRow> rows = new ArrayList<>();
        for (Answer answer : answers) {
            rows.add(answer.row());
        }
        return new ReturnedFile("a.xlsx", "bytes", rows, 0);
    }

    private static Answer answer(String key) {
        return new Answer(key);
    }

    private static FigureRow figure(String id, String text, String sentence) {
        int begin = sentence.indexOf(text);
        return new FigureRow(
                id,
                "a1",
                begin,
                begin + text.length(),
                text,
                "COUNT",
                new BigDecimal(text),
                null,
                null,
                "AT_LEAST",
                null,
                null,
                "people",
                "people",
                "PERSON",
                "INJURED",
                "hurt",
                "UNSPECIFIED",
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                "NARRATOR",
                "CLAIMED",
                0.9,
                "rule",
                null,
                sentence,
                0,
                "Ferry",
                null,
                null);
    }

    /** A row as a reviewer fills it in. */
    private static final class Answer {
        private final String key;
        private @Nullable String decision;
        private @Nullable String corrected;
        private String quantity = "12";
        private List<String> formulas = List.of();
        private int at = 2;

        Answer(String key) {
            this.key = key;
        }

        Answer decision(@Nullable String code) {
            decision = code;
            return this;
        }

        Answer corrected(@Nullable String value) {
            corrected = value;
            return this;
        }

        Answer quantity(String shown) {
            quantity = shown;
            return this;
        }

        Answer formula(@Nullable String column) {
            formulas = column == null ? List.of() : List.of(column);
            return this;
        }

        Answer at(int row) {
            at = row;
            return this;
        }

        ReturnedRow row() {
            return new ReturnedRow(
                    at,
                    key,
                    FigureVersion.of(FIGURE),
                    quantity,
                    FIGURE.sentence(),
                    decision,
                    corrected,
                    null,
                    "B. Reader",
                    formulas);
        }
    }

    /** Corrections in memory. */
    private static final class Ledger implements CorrectionLedger {
        private final List<CorrectionRow> rows = new ArrayList<>();
        private FigureRow figure;

        Ledger(FigureRow figure) {
            this.figure = figure;
        }

        @Override
        public Optional<FigureRow> findFigure(String id) {
            return figure.id().equals(id) ? Optional.of(figure) : Optional.empty();
        }

        @Override
        public List<CorrectionRow> of(String id) {
            return rows.stream().filter(row -> row.figure().equals(id)).toList();
        }

        @Override
        public int add(List<CorrectionRow> added) {
            rows.addAll(added);
            return added.size();
        }

        @Override
        public void close() {}
    }
}
