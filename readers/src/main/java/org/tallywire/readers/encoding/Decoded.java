package org.tallywire.readers.encoding;

import java.nio.charset.Charset;

/** What bytes turned out to be. */
public sealed interface Decoded {
    /**
     * Characters.
     *
     * @param text without a byte order mark; line endings as they were
     * @param charset the encoding that was found
     */
    record Text(String text, Charset charset) implements Decoded {}

    /**
     * No text.
     *
     * @param place zero-based offset of the byte that gave it away
     * @param found what stands there, in words
     */
    record NotText(long place, String found) implements Decoded {}
}
