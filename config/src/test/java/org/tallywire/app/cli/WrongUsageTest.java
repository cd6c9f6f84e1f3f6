package org.tallywire.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class WrongUsageTest {
    @TempDir
    Path folder;

    @ParameterizedTest(name = "{0}: {3}")
    @CsvFileSource(resources = "wrong-usage.csv", numLinesToSkip = 1, quoteCharacter = '`')
    void endsWithTwoAndSaysWhatIsWrong(String id, String arguments, String expected, String reason) {
        String[] words = arguments == null ? new String[0] : arguments.split(" ");

        CallRecorder.Ran ran = new CallRecorder(folder, Map.of()).call(words);

        assertThat(ran.status()).as("%s: %s", id, ran.err()).isEqualTo(2);
        assertThat(ran.err())
                .as(reason)
                .contains(expected)
                .startsWith("tallywire: ")
                .doesNotContain("\tat ");
        assertThat(ran.out()).as("results").isEmpty();
        assertThat(folder).as("the data folder").isEmptyDirectory();
    }
}
