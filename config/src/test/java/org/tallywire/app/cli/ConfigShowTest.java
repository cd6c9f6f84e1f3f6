package org.tallywire.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ConfigShowTest {
    @TempDir
    private Path folder;

    @Test
    void eachSettingStandsWithItsValueAndItsPlace() throws IOException {
        Path file = Files.writeString(folder.resolve("night.yml"), """
                tallywire:
                  language: es
                  limits:
                    seconds: 7
                """);
        assertThat(show("--settings", file.toString())
                        .lines()
                        .map(line -> line.strip().replaceAll(" {2,}", " | ")))
                .contains("tallywire.language | es | line 2 of " + file)
                .contains("tallywire.limits.seconds | 7 | line 4 of " + file)
                .contains("tallywire.data | " + folder.resolve("data") + " | environment, TALLYWIRE_DATA")
                .contains("tallywire.formats | xlsx, pdf | the program's defaults");
    }

    @Test
    void secretsAreMasked() {
        String shown = show("--jdbc-url", "jdbc:postgresql://host/news?user=ann&password=secret");
        assertThat(shown).contains("jdbc:postgresql://host/news?***").doesNotContain("secret", "ann&");
    }

    @Test
    void itIsThereForProgramsToo() {
        assertThat(show("--json")).startsWith("[").contains("\"key\"").contains("tallywire.limits.depth");
    }

    @Test
    void withoutShowItIsWrongUsage() {
        assertThat(CallRecorder.in(folder).call("config").status()).isEqualTo(2);
    }

    private String show(String... options) {
        String[] all = new String[options.length + 2];
        all[0] = "config";
        all[1] = "show";
        System.arraycopy(options, 0, all, 2, options.length);
        CallRecorder.Ran ran = CallRecorder.in(folder).call(all);
        assertThat(ran.status()).as(ran.err()).isZero();
        return ran.out();
    }
}
