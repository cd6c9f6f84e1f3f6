package org.tallywire.reports.wording;

/** The direction in which text is read. */
public final class Direction {
    private static final char LEFT_TO_RIGHT_MARK = '\u200E';

    private Direction() {}

    /** Whether a text holds letters that are read from right to left, such as Arabic and Hebrew. */
    public static boolean hasRightToLeft(String text) {
        return text.codePoints().anyMatch(Direction::isRightToLeft);
    }

    /** Whether the first letter of a text is one that is read from right to left. */
    public static boolean startsRightToLeft(String text) {
        return text.codePoints().filter(Character::isLetter).limit(1).anyMatch(Direction::isRightToLeft);
    }

    /** The text, such that numbers and marks behind it stay behind it in a line read from left to right. */
    public static String closed(String text) {
        return hasRightToLeft(text) ? text + LEFT_TO_RIGHT_MARK : text;
    }

    private static boolean isRightToLeft(int c) {
        byte direction = Character.getDirectionality(c);
        return direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT
                || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC;
    }
}
