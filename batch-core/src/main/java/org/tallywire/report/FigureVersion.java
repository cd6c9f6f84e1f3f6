package org.tallywire.report;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/** A short fingerprint of what a report shows of a figure: it changes when the analysis reads the figure differently. */
public final class FigureVersion {
    private static final int BYTES = 8;
    private static final byte SEPARATOR = 0x1F;

    private FigureVersion() {}

    public static String of(FigureRow figure) {
        MessageDigest digest = sha256();
        @Nullable
        Object[] shown = {
            figure.text(),
            figure.kind(),
            figure.value(),
            figure.low(),
            figure.high(),
            figure.bound(),
            figure.unitName(),
            figure.counted(),
            figure.effect(),
            figure.certainty(),
            figure.attributedTo(),
            figure.sentence()
        };
        for (Object part : shown) {
            digest.update(written(part).getBytes(StandardCharsets.UTF_8));
            digest.update(SEPARATOR);
        }
        return HexFormat.of().formatHex(digest.digest(), 0, BYTES);
    }

    /** Databases hand the same number back with and without zeros at its end. */
    private static String written(@Nullable Object part) {
        return String.valueOf(part instanceof BigDecimal number ? number.stripTrailingZeros() : part);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
