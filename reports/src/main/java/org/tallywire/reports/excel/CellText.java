package org.tallywire.reports.excel;

import java.util.Map;
import org.tallywire.reports.wording.Wording;

/**
 * Makes text fit for a cell. Characters that XML 1.0 does not allow become U+FFFD, text that Excel would take for one of
 * its escapes ({@code _x0041_}, ECMA-376 part 1, 22.9.2.19) is escaped, and text beyond 32,767 characters ends in a mark
 * that tells how much is missing.
 */
final class CellText {
    static final int LONGEST = 32_767;
    private static final int ROOM_FOR_MARK = 160;
    private static final int ESCAPE_LENGTH = 7;

    private final Losses losses;
    private final Wording wording;

    CellText(Losses losses, Wording wording) {
        this.losses = losses;
        this.wording = wording;
    }

    String of(String text) {
        String fit = isPlain(text) ? text : escaped(text);
        return fit.length() <= LONGEST ? fit : shortened(fit);
    }

    private static boolean isPlain(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < ' ' && c != '\n' && c != '\t' || c == '_' || c >= Character.MIN_SURROGATE) {
                return false;
            }
        }
        return true;
    }

    private String escaped(String text) {
        StringBuilder fit = new StringBuilder(text.length() + 16);
        int replaced = 0;
        for (int i = 0; i < text.length(); ) {
            int c = text.codePointAt(i);
            if (c == '\r') {
                if (i + 1 == text.length() || text.charAt(i + 1) != '\n') {
                    fit.append('\n');
                }
            } else if (!isAllowed(c)) {
                fit.append('\uFFFD');
                replaced++;
            } else {
                fit.appendCodePoint(c);
                if (c == '_' && startsEscape(text, i)) {
                    fit.append("x005F_");
                }
            }
            i += Character.charCount(c);
        }
        losses.replaced(replaced);
        return fit.toString();
    }

    /** The production Char of XML 1.0; a lone surrogate is a code point of its own here. */
    private static boolean isAllowed(int c) {
        return c == '\t'
                || c == '\n'
                || c >= ' ' && c <= 0xD7FF
                || c >= 0xE000 && c <= 0xFFFD
                || c >= Character.MIN_SUPPLEMENTARY_CODE_POINT;
    }

    private static boolean startsEscape(String text, int at) {
        if (at + ESCAPE_LENGTH > text.length() || text.charAt(at + 1) != 'x' || text.charAt(at + 6) != '_') {
            return false;
        }
        for (int i = at + 2; i < at + 6; i++) {
            if (Character.digit(text.charAt(i), 16) < 0) {
                return false;
            }
        }
        return true;
    }

    private String shortened(String text) {
        losses.cut();
        int end = LONGEST - ROOM_FOR_MARK;
        if (Character.isHighSurrogate(text.charAt(end - 1))) {
            end--;
        }
        return text.substring(0, end) + " … " + wording.say("cell.cut", Map.of("count", text.length() - end));
    }
}
