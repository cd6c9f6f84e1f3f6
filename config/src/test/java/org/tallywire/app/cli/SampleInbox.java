package org.tallywire.app.cli;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Stream;

/** Inboxes that the tests of the whole program read. */
final class SampleInbox {
    /** The one that is shipped with the program; tests run in the folder of their module. */
    static final Path SHIPPED = Path.of("sample-inbox").toAbsolutePath();

    /** Documents and entries of {@link #smallIn} that nobody can read. */
    static final int FAULTY = 2;

    private SampleInbox() {}

    /** Three documents with four articles about two invented events, an empty file and a line cut off. */
    static Path smallIn(Path folder) throws IOException, URISyntaxException {
        Path source = Path.of(
                SampleInbox.class.getResource("/org/tallywire/app/inbox").toURI());
        Path inbox = folder.resolve("inbox");
        try (Stream<Path> files = Files.walk(source)) {
            for (Path file : files.toList()) {
                Files.copy(file, inbox.resolve(source.relativize(file).toString()));
            }
        }
        return inbox;
    }

    /** As many small documents as are asked for, each with figures; the same ones for the same number. */
    static Path ofDocuments(int number, Path folder) throws IOException {
        Random random = new Random(20261101);
        List<String> places = List.of("Vell Harbour", "Orren Valley", "Kestrel Bay", "Tamsin Ridge");
        Path inbox = Files.createDirectories(folder.resolve("inbox"));
        for (int document = 0; document < number; document++) {
            String place = places.get(random.nextInt(places.size()));
            String text = String.format(
                    Locale.ROOT,
                    "Report %d from %s%ndate 2026-09-%02d%n%nAt least %d people were killed and %d were injured near %s, "
                            + "police said. Some %,d families were displaced.%n",
                    document,
                    place,
                    1 + random.nextInt(28),
                    2 + random.nextInt(40),
                    2 + random.nextInt(90),
                    place,
                    100 + random.nextInt(9000));
            Files.writeString(inbox.resolve(String.format(Locale.ROOT, "report-%04d.txt", document)), text);
        }
        return inbox;
    }
}
