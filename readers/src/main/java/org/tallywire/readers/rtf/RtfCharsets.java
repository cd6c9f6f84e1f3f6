package org.tallywire.readers.rtf;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/** The encodings of a document and of its fonts. Not thread-safe. */
final class RtfCharsets {
    private static final Charset WESTERN = Charset.forName("windows-1252");

    private final Map<Integer, Charset> fonts = new HashMap<>();
    private Charset standard = WESTERN;
    private int standardFont = -1;
    private int font = -1;

    /** Takes what the head of a document says; whether the word was one of these. */
    boolean take(String name, int value) {
        switch (name) {
            case "ansi" -> standard = WESTERN;
            case "mac" -> standard = find("x-MacRoman", WESTERN);
            case "pc" -> standard = find("IBM437", WESTERN);
            case "pca" -> standard = find("IBM850", WESTERN);
            case "ansicpg" -> standard = ofPage(value);
            case "deff" -> standardFont = value;
            default -> {
                return false;
            }
        }
        return true;
    }

    /** Takes what the table of fonts says. */
    void takeFont(String name, int value) {
        switch (name) {
            case "f" -> font = value;
            case "fcharset" -> {
                int page = pageOf(value);
                if (page > 0) {
                    fonts.put(font, ofPage(page));
                }
            }
            case "cpg" -> fonts.put(font, ofPage(value));
            default -> {}
        }
    }

    Charset standard() {
        return fonts.getOrDefault(standardFont, standard);
    }

    Charset ofFont(int number) {
        return fonts.getOrDefault(number, standard);
    }

    private Charset ofPage(int page) {
        return switch (page) {
            case 65001 -> StandardCharsets.UTF_8;
            case 932 -> find("windows-31j", standard);
            case 936 -> find("GBK", standard);
            case 949 -> find("x-windows-949", standard);
            case 950 -> find("Big5", standard);
            case 10000 -> find("x-MacRoman", standard);
            default -> find(page < 1250 ? "IBM" + page : "windows-" + page, standard);
        };
    }

    private static Charset find(String name, Charset otherwise) {
        return Charset.isSupported(name) ? Charset.forName(name) : otherwise;
    }

    /** Code page of a font's character set; -1 for the standard one. */
    private static int pageOf(int set) {
        return switch (set) {
            case 0 -> 1252;
            case 128 -> 932;
            case 129 -> 949;
            case 134 -> 936;
            case 136 -> 950;
            case 161 -> 1253;
            case 162 -> 1254;
            case 163 -> 1258;
            case 177 -> 1255;
            case 178 -> 1256;
            case 186 -> 1257;
            case 204 -> 1251;
            case 222 -> 874;
            case 238 -> 1250;
            default -> -1;
        };
    }
}
