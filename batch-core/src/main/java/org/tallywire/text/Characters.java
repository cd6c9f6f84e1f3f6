package org.tallywire.text;

import java.util.Locale;

/** Character classes of the tokenizer. */
final class Characters {
    private static final String[] ASCII = new String[128];

    static {
        for (char c = 0; c < ASCII.length; c++) {
            ASCII[c] = String.valueOf(Character.toLowerCase(c)).intern();
        }
    }

    private Characters() {}

    /** White space, no-break spaces, control and formatting characters (soft hyphen, zero-width space, marks of direction). */
    static boolean isBlank(int c) {
        if (c < 128) {
            return c <= ' ' || c == 127;
        }
        return Character.isWhitespace(c)
                || Character.isSpaceChar(c)
                || Character.getType(c) == Character.CONTROL
                || Character.getType(c) == Character.FORMAT;
    }

    static boolean isDigit(int c) {
        return c < 128 ? c >= '0' && c <= '9' : Character.isDigit(c);
    }

    static boolean isWordPart(int c) {
        if (c < 128) {
            return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
        }
        int type = Character.getType(c);
        return Character.isLetter(c)
                || type == Character.NON_SPACING_MARK
                || type == Character.COMBINING_SPACING_MARK
                || type == Character.LETTER_NUMBER;
    }

    static boolean isPunctuation(int c) {
        return switch (Character.getType(c)) {
            case Character.CONNECTOR_PUNCTUATION,
                    Character.DASH_PUNCTUATION,
                    Character.START_PUNCTUATION,
                    Character.END_PUNCTUATION,
                    Character.INITIAL_QUOTE_PUNCTUATION,
                    Character.FINAL_QUOTE_PUNCTUATION -> true;
            case Character.OTHER_PUNCTUATION -> "%&*@#‰§†‡".indexOf(c) < 0;
            default -> c == '`' || c == '´' || c == '|';
        };
    }

    static boolean isApostrophe(char c) {
        return c == '\'' || c == '’' || c == 'ʼ' || c == '′' || c == '‘';
    }

    /** A separator belongs to a number where digits stand on both its sides. */
    static int endOfNumber(String text, int begin) {
        int at = begin;
        while (at < text.length()) {
            int c = text.codePointAt(at);
            if (isDigit(c)) {
                at += Character.charCount(c);
            } else if (isNumberSeparator(c) && at + 1 < text.length() && isDigit(text.codePointAt(at + 1))) {
                at++;
            } else {
                return at;
            }
        }
        return at;
    }

    private static boolean isNumberSeparator(int c) {
        return c == ',' || c == '.' || c == '\'' || c == '’' || c == '٫' || c == '٬';
    }

    /** Letters; an apostrophe between letters; dots where single letters alternate with them. */
    static int endOfWord(String text, int begin) {
        int at = begin;
        while (at < text.length()) {
            int c = text.codePointAt(at);
            if (isWordPart(c) || isFormat(text, at)) {
                at += Character.charCount(c);
            } else if (isApostrophe((char) c) && at > begin && isLetterAt(text, at + 1)) {
                at++;
            } else {
                break;
            }
        }
        return at - begin == 1 && at < text.length() && text.charAt(at) == '.' ? endOfInitials(text, begin) : at;
    }

    /** A soft hyphen or joiner between letters belongs to the word. */
    private static boolean isFormat(String text, int at) {
        char c = text.charAt(at);
        return c >= 0xAD
                && Character.getType(c) == Character.FORMAT
                && at + 1 < text.length()
                && isWordPart(text.codePointAt(at + 1));
    }

    private static boolean isLetterAt(String text, int at) {
        return at < text.length() && Character.isLetter(text.charAt(at));
    }

    /** {@code U.S.} and {@code e.g.}, with the last dot; one letter and one dot are left as they are. */
    private static int endOfInitials(String text, int begin) {
        int at = begin;
        int letters = 0;
        while (isLetterAt(text, at) && at + 1 < text.length() && text.charAt(at + 1) == '.') {
            letters++;
            at += 2;
        }
        if (letters < 2) {
            return begin + 1;
        }
        return isLetterAt(text, at) ? lastLetter(text, at) : at;
    }

    /** {@code U.S.A} and {@code U.N} end with a letter that has no dot; {@code U.S.Army} does not. */
    private static int lastLetter(String text, int at) {
        return isLetterAt(text, at + 1) ? at : at + 1;
    }

    /** Where {@code 's} begins at the end of a word, or -1. */
    static int possessiveIn(String text, int begin, int end) {
        boolean ends = end - begin > 2
                && isApostrophe(text.charAt(end - 2))
                && (text.charAt(end - 1) == 's' || text.charAt(end - 1) == 'S');
        return ends ? end - 2 : -1;
    }

    /** Where the one capital inside a word begins ({@code byArmenia}: 2), or -1. */
    static int seamIn(String text, int begin, int end) {
        for (int i = begin + 1; i + 1 < end; i++) {
            if (Character.isUpperCase(text.charAt(i))) {
                return Character.isLowerCase(text.charAt(i - 1)) ? i : -1;
            }
        }
        return -1;
    }

    static String fold(String text, int begin, int end) {
        if (end - begin == 1 && text.charAt(begin) < 128) {
            return ASCII[text.charAt(begin)];
        }
        String word = text.substring(begin, end).toLowerCase(Locale.ROOT);
        return hasSpecial(word) ? plain(word) : word;
    }

    private static boolean hasSpecial(String word) {
        for (int i = 0; i < word.length(); i++) {
            if (word.charAt(i) == 0xAD || word.charAt(i) > 127 && isApostrophe(word.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    private static String plain(String word) {
        StringBuilder out = new StringBuilder(word.length());
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            if (Character.getType(c) != Character.FORMAT) {
                out.append(isApostrophe(c) ? '\'' : c);
            }
        }
        return out.toString();
    }
}
