package org.tallywire.readers.encoding;

import com.ibm.icu.text.CharsetDetector;
import com.ibm.icu.text.CharsetMatch;
import java.nio.charset.Charset;
import java.util.Arrays;

/** Guesses an encoding of one byte a character (or of East Asia) by its frequent byte sequences, with ICU's detector. */
final class ByteStatistics {
    /** What most text on the web is that says nothing and is not UTF-8 (WHATWG Encoding, "windows-1252"). */
    private static final Charset FALLBACK = Charset.forName("windows-1252");

    private static final int SAMPLE = 8000;
    private static final int SURE_ENOUGH = 25;

    private ByteStatistics() {}

    static Charset charsetOf(byte[] bytes) {
        CharsetMatch[] matches = new CharsetDetector().setText(sample(bytes)).detectAll();
        return Arrays.stream(matches == null ? new CharsetMatch[0] : matches)
                .filter(match -> match.getConfidence() >= SURE_ENOUGH)
                .map(CharsetMatch::getName)
                .filter(ByteStatistics::isOneOfUs)
                .findFirst()
                .map(ByteStatistics::charset)
                .orElse(FALLBACK);
    }

    /** The detector looks at the first bytes only; those that tell encodings apart may come later. */
    private static byte[] sample(byte[] bytes) {
        int first = 0;
        while (first < bytes.length && bytes[first] >= 0) {
            first++;
        }
        int begin = Math.max(0, Math.min(first - 200, bytes.length - SAMPLE));
        return Arrays.copyOfRange(bytes, begin, Math.min(bytes.length, begin + SAMPLE));
    }

    /**
     * The Unicode encodings were ruled out before; mainframe encodings do not occur in files; of ISO-2022-CN Java only
     * knows the way back, so that the place of a fault could not be counted in bytes.
     */
    private static boolean isOneOfUs(String name) {
        return !name.startsWith("UTF-")
                && !name.startsWith("IBM")
                && Charset.isSupported(name)
                && Charset.forName(name).canEncode();
    }

    /** Windows' supersets of the Latin sets, as browsers read them. */
    private static Charset charset(String name) {
        return switch (name) {
            case "ISO-8859-1" -> FALLBACK;
            case "ISO-8859-9" -> Charset.forName("windows-1254");
            default -> Charset.forName(name);
        };
    }
}
