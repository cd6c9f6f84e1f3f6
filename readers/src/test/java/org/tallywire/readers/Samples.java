package org.tallywire.readers;

import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;

/** Files of the tests, by their paths under {@code src/test/resources}. */
public final class Samples {
    private Samples() {}

    public static byte[] bytes(String path) throws IOException {
        try (InputStream bytes = Samples.class.getResourceAsStream("/" + path)) {
            return Objects.requireNonNull(bytes, path).readAllBytes();
        }
    }
}
