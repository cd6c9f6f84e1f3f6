package org.tallywire.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tallywire.lexicon.Language;

class TokenizerTest {
    private final Tokenizer tokenizer = Language.of("en").tokenizer();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "killed 1,275, and 3.5 left.| killed 1,275 , and 3.5 left .",
                "US$1.2bn in the U.S. Army| US $ 1.2 bn in the U.S. Army",
                "a 5-year-old's toy| a 5 - year - old 's toy",
                "committed byArmenia and McDonald| committed by Armenia and McDonald",
                "O’Brien doesn't 40%| O’Brien doesn't 40 %",
                "12 000 and 10'000| 12 000 and 10'000",
                "A. Name, Gen. Ok| A . Name , Gen . Ok"
            })
    void wordsNumbersAndMarksAreTokens(String text, String tokens) {
        assertThat(String.join(" ", surfaces(tokenizer.tokenize(text)))).isEqualTo(tokens);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "Gen. Orlo said so. Two died. \"We know.\" He left.| 4",
                "The U.S. Army came. The U.N. The rest went.| 3",
                "A first line\\nA second line| 2",
                "A wrapped line that\\ngoes on here and\\nEnds There.| 1",
                "One paragraph\\n\\nanother| 2",
                "It cost 3.5 million. 40 people paid.| 2",
                "THE ARMY LEFT.  THREE MEN STAYED.| 2"
            })
    void sentencesEndAtStopsAndBreaks(String text, int sentences) {
        assertThat(tokenizer.tokenize(text.replace("\\n", "\n")).sentenceCount())
                .isEqualTo(sentences);
    }

    @Test
    void everyVisibleCharacterOfRandomTextBelongsToExactlyOneToken() {
        Random random = new Random(20261124);
        for (int round = 0; round < 500; round++) {
            String text = randomText(random);
            TokenizedText tokens = tokenizer.tokenize(text);
            int at = 0;
            for (int token = 0; token < tokens.tokenCount(); token++) {
                assertThat(tokens.begin(token)).isGreaterThanOrEqualTo(at);
                assertThat(tokens.end(token)).isGreaterThan(tokens.begin(token));
                assertThat(allBlank(text, at, tokens.begin(token))).isTrue();
                at = tokens.end(token);
            }
            assertThat(allBlank(text, at, text.length())).isTrue();
        }
    }

    @Test
    void tokenAtFindsTheTokenAroundAnOffset() {
        TokenizedText text = tokenizer.tokenize("ab cd, ef");
        assertThat(text.tokenAt(0)).isZero();
        assertThat(text.tokenAt(2)).isEqualTo(1);
        assertThat(text.tokenAt(4)).isEqualTo(1);
        assertThat(text.tokenAt(5)).isEqualTo(2);
        assertThat(text.tokenAt(9)).isEqualTo(text.tokenCount());
    }

    private static List<String> surfaces(TokenizedText text) {
        List<String> surfaces = new ArrayList<>();
        for (int token = 0; token < text.tokenCount(); token++) {
            surfaces.add(text.surface(token));
        }
        return surfaces;
    }

    private static boolean allBlank(String text, int from, int to) {
        return text.substring(from, to).codePoints().allMatch(Characters::isBlank);
    }

    private static String randomText(Random random) {
        String alphabet = "aB1.,'’ \n\t-\"$€%ə\u0301\u00a0\u00ad\u200b\ud83d\ude00\ud800٣";
        StringBuilder text = new StringBuilder();
        int length = random.nextInt(80);
        for (int i = 0; i < length; i++) {
            text.append(alphabet.charAt(random.nextInt(alphabet.length())));
        }
        return text.toString();
    }
}
