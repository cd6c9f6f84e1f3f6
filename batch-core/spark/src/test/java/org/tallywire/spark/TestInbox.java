package org.tallywire.spark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The inbox that is shipped, two large documents before it, which keep two cores busy for some seconds, and one that
 * comes twice.
 */
final class TestInbox {
    private static final Path SHIPPED = Path.of("../../config/sample-inbox");
    private static final int ARTICLES = 300;

    private TestInbox() {}

    static Path in(Path folder) throws IOException {
        Path inbox = Files.createDirectory(folder.resolve("inbox"));
        try (Stream<Path> shipped = Files.walk(SHIPPED)) {
            for (Path file : shipped.filter(Files::isRegularFile).toList()) {
                Path copy = inbox.resolve(SHIPPED.relativize(file).toString());
                Files.createDirectories(copy.getParent());
                Files.copy(file, copy);
            }
        }
        Files.writeString(inbox.resolve("a-first.jsonl"), articles(0));
        Files.writeString(inbox.resolve("a-second.jsonl"), articles(ARTICLES));
        Files.copy(inbox.resolve("a-second.jsonl"), inbox.resolve("z-second-again.jsonl"));
        Files.createSymbolicLink(inbox.resolve("z-nothing.txt"), Path.of("not-there.txt"));
        return inbox;
    }

    private static String articles(int first) {
        return IntStream.range(first, first + ARTICLES)
                .mapToObj(TestInbox::article)
                .collect(Collectors.joining("\n"));
    }

    private static String article(int number) {
        return String.format(
                Locale.ROOT,
                "{\"id\":\"%d\",\"title\":\"Floods in Orrin, part %d\",\"published\":\"2026-10-%02d\",\"body\":\"At least %d"
                        + " people were killed and %d injured in floods in Lodrin on Monday, officials said. Some %d families"
                        + " lost their homes, %d of them in Kessim, and the damage was put at $%d million.\"}",
                number,
                number,
                1 + number % 28,
                2 + number % 40,
                100 + number,
                300 + number,
                50 + number % 50,
                1 + number % 9);
    }
}
