package org.tallywire.readers;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.tallywire.article.Reading;

/** Whatever has become of a document on its way: it is read, or set aside with the reason. */
class SpoiledDocumentsTest {
    /** With {@code -Dtallywire.fuzz.documents=20000} more of them, with {@code -Dtallywire.fuzz.seed=1} others. */
    private static final int DOCUMENTS = Integer.getInteger("tallywire.fuzz.documents", 2000);

    private static final long SEED = Long.getLong("tallywire.fuzz.seed", 20261125L);
    private static final String MEMORY = "-Xmx200m";
    private static final Pattern COUNTS =
            Pattern.compile("(\\d+) read, (\\d+) quarantined, (\\d+) articles, (\\d+) entries set aside");

    @TempDir
    Path folder;

    static Map<String, byte[]> samples() throws IOException {
        return FormatSamples.all();
    }

    static List<String> names() throws IOException {
        return List.copyOf(samples().keySet());
    }

    @ParameterizedTest
    @MethodSource("names")
    void everySampleIsReadBeforeItIsSpoiled(String name) throws Exception {
        assertThat(new Inbox(folder).read(name, Objects.requireNonNull(samples().get(name))))
                .isNotEmpty()
                .anySatisfy(reading -> assertThat(reading).isInstanceOf(Reading.Parsed.class));
    }

    @Test
    void everySpoiledDocumentIsReadOrSetAsideInLittleMemory() throws Exception {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        MEMORY,
                        "-XX:+ExitOnOutOfMemoryError",
                        "-XX:+UseSerialGC",
                        "-XX:TieredStopAtLevel=1",
                        "-Djava.awt.headless=true",
                        "-cp",
                        System.getProperty("java.class.path"),
                        SpoiledInbox.class.getName(),
                        String.valueOf(DOCUMENTS),
                        String.valueOf(SEED),
                        folder.toString())
                .redirectError(folder.resolve("messages").toFile())
                .start();
        String counts = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(messages()).isZero();
        Matcher found = COUNTS.matcher(counts);
        assertThat(found.find()).as(counts).isTrue();
        int read = Integer.parseInt(found.group(1));
        int quarantined = Integer.parseInt(found.group(2));
        assertThat(read + quarantined).isEqualTo(DOCUMENTS);
        assertThat(read).as("most can still be read").isGreaterThan(DOCUMENTS / 3);
        assertThat(quarantined).as("some cannot").isGreaterThan(DOCUMENTS / 50);
    }

    /** The last of what the program said. */
    private String messages() throws IOException {
        String all = Files.readString(folder.resolve("messages"), StandardCharsets.ISO_8859_1);
        int fault = all.lastIndexOf("document ");
        return fault < 0 ? all : all.substring(fault);
    }
}
