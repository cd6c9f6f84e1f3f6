package org.tallywire.entity.tagger;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class TaggerModelTest {
    private static final TagGrammar GRAMMAR = new TagGrammar(1);
    private static final int NAME = TagGrammar.begin(0);
    private static final int WORD_FEATURE = 11;
    private static final int NAME_FEATURE = 12;

    private final TaggerModel model = new TaggerTraining(GRAMMAR, 8, 10)
            .train(List.of(
                    new Example(tokens(new int[] {WORD_FEATURE}, new int[] {NAME_FEATURE}), new int[] {0, NAME}),
                    new Example(tokens(new int[] {NAME_FEATURE}, new int[] {WORD_FEATURE}), new int[] {NAME, 0})));

    @Test
    void tagsWhatItWasTrainedOn() {
        assertThat(model.tag(tokens(new int[] {NAME_FEATURE}, new int[] {WORD_FEATURE})))
                .containsExactly(NAME, 0);
    }

    @Test
    void tokensOutsideStayOutside() {
        assertThat(model.tag(tokens(new int[] {NAME_FEATURE}, TokenSequence.OUTSIDE, new int[] {NAME_FEATURE})))
                .containsExactly(NAME, 0, NAME);
    }

    private static TokenSequence tokens(int[]... features) {
        return new TokenSequence(features);
    }
}
