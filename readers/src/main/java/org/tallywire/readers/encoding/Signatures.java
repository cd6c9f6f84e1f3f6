package org.tallywire.readers.encoding;

import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.tallywire.lexicon.DataFolder;

/** First bytes by which formats that hold no plain text are known. Immutable and thread-safe. */
final class Signatures {
    private static final Signatures KNOWN = read(DataFolder.onClassPath("readers"));

    private final List<Signature> signatures;

    private Signatures(List<Signature> signatures) {
        this.signatures = signatures;
    }

    static Signatures known() {
        return KNOWN;
    }

    private static Signatures read(DataFolder folder) {
        return new Signatures(folder.getTable("signatures.csv").rows().stream()
                .map(row -> new Signature(HexFormat.of().parseHex(row.get("bytes")), row.get("format")))
                .toList());
    }

    /** Name of the format that these bytes begin as, with its article: {@code a PNG image}. */
    Optional<String> findFormat(byte[] bytes) {
        return signatures.stream()
                .filter(signature -> signature.starts(bytes))
                .map(Signature::format)
                .findFirst();
    }

    @SuppressWarnings("ArrayRecordComponent") // never compared
    private record Signature(byte[] start, String format) {
        boolean starts(byte[] bytes) {
            return bytes.length >= start.length && Arrays.equals(bytes, 0, start.length, start, 0, start.length);
        }
    }
}
