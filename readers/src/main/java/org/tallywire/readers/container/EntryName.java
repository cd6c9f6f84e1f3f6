package org.tallywire.readers.container;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** Names of entries as they are shown to people. Nothing is ever opened or written under them. Stateless. */
public final class EntryName {
    private static final int LONGEST = 400;

    /** What ZIP names are in where nothing is said (APPNOTE.TXT, appendix D). */
    private static final Charset OLD_DOS = Charset.forName("IBM437");

    private EntryName() {}

    /** A name in UTF-8, or else in the old encoding of DOS, in which every byte is a character. */
    public static String decode(byte[] name) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(name))
                    .toString();
        } catch (CharacterCodingException e) {
            return new String(name, OLD_DOS);
        }
    }

    /** A name on one line, with {@code /} between its parts and without control characters. */
    static String shown(String name) {
        StringBuilder shown = new StringBuilder();
        name.codePoints()
                .limit(LONGEST)
                .map(c -> c == '\\' ? '/' : isHarmless(c) ? c : 0xFFFD)
                .forEach(shown::appendCodePoint);
        return shown.isEmpty() ? "unnamed" : shown.toString();
    }

    private static boolean isHarmless(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL, Character.SURROGATE, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR ->
                false;
            default -> true;
        };
    }

    /** Whether a file system's own notes are meant, or a file that its owner hides. */
    public static boolean isHidden(String name) {
        for (String part : name.replace('\\', '/').split("/", -1)) {
            if (part.startsWith(".") && !part.equals(".") && !part.equals("..") || part.equals("__MACOSX")) {
                return true;
            }
        }
        return false;
    }
}
