package org.tallywire.readers.metadata;

import java.util.ArrayList;
import java.util.List;

/**
 * A short text cut into runs of digits, runs of letters and single marks; white space only separates. Finer than the
 * tokens of the analysis, which keep {@code 24.03.2022} and {@code 10T} together.
 */
final class Pieces {
    private final String text;
    private final List<Piece> pieces;

    private Pieces(String text, List<Piece> pieces) {
        this.text = text;
        this.pieces = pieces;
    }

    /**
     * @param begin offset, inclusive
     * @param end offset, exclusive
     */
    record Piece(Kind kind, int begin, int end) {
        int length() {
            return end - begin;
        }
    }

    enum Kind {
        DIGITS,
        LETTERS,
        MARK
    }

    static Pieces of(String text) {
        List<Piece> pieces = new ArrayList<>();
        int at = 0;
        while (at < text.length()) {
            Kind kind = kindOf(text.charAt(at));
            int end = at + 1;
            while (kind != Kind.MARK && end < text.length() && kindOf(text.charAt(end)) == kind) {
                end++;
            }
            if (!isBlank(text.charAt(at))) {
                pieces.add(new Piece(kind, at, end));
            }
            at = end;
        }
        return new Pieces(text, pieces);
    }

    private static Kind kindOf(char c) {
        if (c >= '0' && c <= '9') {
            return Kind.DIGITS;
        }
        return Character.isLetter(c) || Character.isSurrogate(c) ? Kind.LETTERS : Kind.MARK;
    }

    private static boolean isBlank(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    int count() {
        return pieces.size();
    }

    int begin(int index) {
        return index < pieces.size() ? pieces.get(index).begin : text.length();
    }

    int end(int index) {
        return pieces.get(index).end;
    }

    /** The piece as written; empty after the last one. */
    String surface(int index) {
        return index >= 0 && index < pieces.size()
                ? text.substring(pieces.get(index).begin, pieces.get(index).end)
                : "";
    }

    boolean isMark(int index, String marks) {
        return index < pieces.size()
                && pieces.get(index).kind == Kind.MARK
                && marks.indexOf(text.charAt(pieces.get(index).begin)) >= 0;
    }

    boolean isLetters(int index) {
        return index < pieces.size() && pieces.get(index).kind == Kind.LETTERS;
    }

    /** Whether the piece is a run of {@code shortest} to {@code longest} digits. */
    boolean isDigits(int index, int shortest, int longest) {
        if (index >= pieces.size() || pieces.get(index).kind != Kind.DIGITS) {
            return false;
        }
        int length = pieces.get(index).length();
        return length >= shortest && length <= longest;
    }

    /** The value of a run of at most nine digits. */
    int number(int index) {
        return Integer.parseInt(surface(index));
    }

    /** Whether nothing stands between the piece and the one before it. */
    boolean isGlued(int index) {
        return index > 0 && index < pieces.size() && pieces.get(index - 1).end == pieces.get(index).begin;
    }
}
