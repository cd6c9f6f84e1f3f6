package org.tallywire.readers.encoding;

import java.util.Optional;

/** Control characters that text does not have: a few strays are let through, more of them mean that it is no text. */
final class ControlCharacters {
    /** One stray in so many characters is a slip of some other program; more is a binary file. */
    private static final int CHARACTERS_FOR_ONE_STRAY = 200;

    private ControlCharacters() {}

    /**
     * The first control character, where there are too many.
     *
     * @param at index in the text
     */
    record Excess(int at, int codeUnit, int count) {
        String describe() {
            return "text expected, found the control character 0x%02X (%d such in all)".formatted(codeUnit, count);
        }
    }

    static Optional<Excess> findExcess(String text) {
        int first = -1;
        int count = 0;
        for (int i = 0; i < text.length(); i++) {
            if (isStray(text.charAt(i))) {
                first = first < 0 ? i : first;
                count++;
            }
        }
        boolean tooMany = first >= 0 && (long) (count - 1) * CHARACTERS_FOR_ONE_STRAY >= text.length();
        boolean hasZero = first >= 0 && text.indexOf('\0') >= 0;
        int at = hasZero ? text.indexOf('\0') : first;
        return tooMany || hasZero ? Optional.of(new Excess(at, text.charAt(at), count)) : Optional.empty();
    }

    /** All but tab, line feed, vertical tab, form feed, carriage return, and the old end-of-file mark. */
    private static boolean isStray(char c) {
        return c < ' ' && !(c >= '\t' && c <= '\r') && c != 0x1A && c != 0x1B;
    }
}
