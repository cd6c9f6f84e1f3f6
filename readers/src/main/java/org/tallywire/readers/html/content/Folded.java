package org.tallywire.readers.html.content;

import java.util.Locale;

/** Texts as words in lower case with one space between them, for comparing. */
final class Folded {
    private Folded() {}

    /** The letters and digits; colons and the copyright sign stay, since phrases are told apart by them. */
    static String words(String text) {
        StringBuilder out = new StringBuilder(text.length());
        boolean gap = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isLetterOrDigit(c) || c == ':' || c == '©' || Character.isSurrogate(c)) {
                if (gap && !out.isEmpty() && c != ':') {
                    out.append(' ');
                }
                out.append(c);
                gap = false;
            } else if (c != '\'' && c != '’') {
                gap = true;
            }
        }
        return out.toString().toLowerCase(Locale.ROOT);
    }

    static int count(String words) {
        return (int) words.chars().filter(c -> c == ' ').count() + 1;
    }
}
