package org.tallywire.reports.export;

import java.util.HexFormat;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.SerializableString;
import tools.jackson.core.io.CharacterEscapes;
import tools.jackson.core.io.SerializedString;

/**
 * Escapes what UTF-8 cannot carry (lone surrogates, and for simplicity all of them) and what is taken for the end of a
 * line by some programs (U+0085, U+2028, U+2029) or seen by nobody (control characters).
 */
final class LosslessEscapes extends CharacterEscapes {
    private static final long serialVersionUID = 1L;

    private static final HexFormat HEX = HexFormat.of().withUpperCase();

    private final int[] ascii;

    LosslessEscapes() {
        ascii = standardAsciiEscapesForJSON();
        ascii[0x7F] = ESCAPE_STANDARD;
    }

    @Override
    public int[] getEscapeCodesForAscii() {
        return ascii.clone();
    }

    @Override
    public @Nullable SerializableString getEscapeSequence(int unit) {
        boolean isControl = unit >= 0x80 && unit <= 0x9F;
        boolean isLineEnd = unit == 0x2028 || unit == 0x2029;
        boolean isSurrogate = unit >= Character.MIN_SURROGATE && unit <= Character.MAX_SURROGATE;
        return isControl || isLineEnd || isSurrogate
                ? new SerializedString("\\u" + HEX.toHexDigits((char) unit))
                : null;
    }
}
