package org.tallywire.figure;

import org.tallywire.text.TokenKind;
import org.tallywire.text.TokenizedText;

/** Finds phone numbers and other codes in groups of digits: {@code +44 20 7946 0018}, {@code 555-0142}, {@code 0-306-40615-2}. */
final class PhoneNumbers {
    private static final int LONGEST_GROUP = 7;

    private PhoneNumbers() {}

    /** The token after a code that starts at {@code token}; {@code token} itself where none does. */
    static int endAt(TokenizedText text, int token, int limit) {
        boolean plus = text.is(token, "+") && text.isGlued(token + 1);
        int first = plus ? token + 1 : token;
        if (first >= limit || !isGroup(text, first) || !plus && text.isGlued(first)) {
            return token;
        }
        int groups = 1;
        int end = first + 1;
        while (end < limit) {
            int next = nextGroup(text, end, limit, plus);
            if (next < 0) {
                break;
            }
            groups++;
            end = next + 1;
        }
        boolean runsOn = end < limit && text.isGlued(end) && text.kind(end) == TokenKind.WORD;
        return !runsOn && isCode(text, first, end, groups, plus) ? end : token;
    }

    private static boolean isGroup(TokenizedText text, int token) {
        return text.kind(token) == TokenKind.NUMBER && DigitReader.isPlain(text, token, 1, LONGEST_GROUP);
    }

    /** The next group of digits behind a hyphen, or after a country's code behind a space; -1 where there is none. */
    private static int nextGroup(TokenizedText text, int end, int limit, boolean spaced) {
        boolean hyphen = text.isInnerHyphen(end);
        int next = hyphen ? end + 1 : end;
        boolean joined = hyphen || spaced && !text.isGlued(end);
        return joined && next < limit && isGroup(text, next) ? next : -1;
    }

    private static boolean isCode(TokenizedText text, int first, int end, int groups, boolean plus) {
        if (plus) {
            return groups > 2;
        }
        int last = end - 1;
        boolean local = groups == 2
                && DigitReader.isPlain(text, first, 3, 4)
                && DigitReader.isPlain(text, last, 4, 4)
                && text.surface(last).startsWith("0");
        return local || groups > 2 && digits(text, first, end) > 6 && !isDate(text, first, groups);
    }

    private static int digits(TokenizedText text, int first, int end) {
        int digits = 0;
        for (int token = first; token < end; token++) {
            digits += text.kind(token) == TokenKind.NUMBER ? text.end(token) - text.begin(token) : 0;
        }
        return digits;
    }

    /** {@code 2026-02-31} and {@code 31-02-2026}: impossible as dates, and no codes either. */
    private static boolean isDate(TokenizedText text, int first, int groups) {
        boolean yearFirst = DigitReader.isPlain(text, first, 4, 4) && DigitReader.isPlain(text, first + 2, 1, 2);
        boolean yearLast = DigitReader.isPlain(text, first, 1, 2)
                && DigitReader.isPlain(text, first + 2, 1, 2)
                && DigitReader.isPlain(text, first + 4, 4, 4);
        return groups == 3 && (yearFirst || yearLast);
    }
}
