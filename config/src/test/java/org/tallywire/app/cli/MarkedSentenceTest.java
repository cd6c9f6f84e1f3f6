package org.tallywire.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.tallywire.report.FigureRow;

class MarkedSentenceTest {
    @ParameterizedTest(name = "{0}: {7}")
    @CsvFileSource(resources = "marked-sentences.csv", numLinesToSkip = 1)
    void wordsOfTheFigureAreMarked(
            String id,
            String sentence,
            String quantity,
            @Nullable String counted,
            @Nullable String trigger,
            @Nullable String source,
            String expected,
            String reason) {
        FigureRow figure = Figures.in(sentence, quantity, counted, trigger, source);

        assertThat(MarkedSentence.of(figure, false)).as(reason).isEqualTo(expected);
    }

    @Test
    void terminalGetsStylesAndNoBrackets() {
        FigureRow figure = Figures.in("Some 12 miners were killed.", "12", "miners", "killed", null);

        assertThat(MarkedSentence.of(figure, true))
                .isEqualTo("Some \u001b[1;7m12\u001b[0m \u001b[1;4mminers\u001b[0m were \u001b[1;31mkilled\u001b[0m.");
    }

    @Test
    void offsetThatLiesOutsideTheSentenceMarksNothing() {
        FigureRow figure = Figures.at(90, "Some 12 miners were killed.", "12");

        assertThat(MarkedSentence.of(figure, false)).isEqualTo("Some 12 miners were killed.");
    }
}
