package org.tallywire.readers.pdf;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.tallywire.readers.metadata.HeadWord;
import org.tallywire.readers.metadata.HeadWords;

/**
 * Joins words that a line's end has cut. Whether the hyphen belongs to the word is seen in the same document, where it
 * stands inside a line; a word that stands nowhere else is taken for cut. Immutable.
 */
final class Hyphens {
    private static final String MARKS = "-\u2010\u00AD";

    /** "two- or three-": the hyphen before shows that this one is meant too. */
    private static final Pattern SHARED = Pattern.compile("\\p{L}-,? \\S+ \\S+-$");

    private final Set<String> known = new HashSet<>();
    private final HeadWords words;

    Hyphens(List<Line> lines, HeadWords words) {
        this.words = words;
        for (Line line : lines) {
            String[] parts = line.text().split("\\s+", -1);
            for (int i = 0; i < parts.length; i++) {
                String word = parts[i].replaceAll("^\\P{L}+|\\P{L}+$", "");
                boolean cut = i == parts.length - 1 && endsCut(parts[i]);
                if (!cut && !word.isEmpty()) {
                    known.add(word.toLowerCase(Locale.ROOT));
                }
            }
        }
    }

    private static boolean endsCut(String text) {
        int last = text.length() - 1;
        return last > 0 && MARKS.indexOf(text.charAt(last)) >= 0 && Character.isLetterOrDigit(text.charAt(last - 1));
    }

    /** A text with a further line. */
    String join(String text, String line) {
        if (!endsCut(text)) {
            return text + " " + line;
        }
        String bare = text.substring(0, text.length() - 1);
        String next = line.split("[^\\p{L}\\p{M}'’-]", 2)[0];
        if (text.charAt(text.length() - 1) == '\u00AD') {
            return bare + line;
        }
        if (words.is(HeadWord.JOINER, next)) {
            return text + " " + line;
        }
        if (SHARED.matcher(text).find()) {
            return text + line;
        }
        if (next.isEmpty() || !Character.isLowerCase(next.codePointAt(0)) || isCompound(bare, next)) {
            return text + line;
        }
        return bare + line;
    }

    private boolean isCompound(String bare, String next) {
        String first = bare.substring(bare.lastIndexOf(' ') + 1)
                .replaceAll("^\\P{L}+", "")
                .toLowerCase(Locale.ROOT);
        String second = next.toLowerCase(Locale.ROOT);
        boolean digits = Character.isDigit(bare.charAt(bare.length() - 1));
        return digits || !known.contains(first + second) && known.contains(first + "-" + second);
    }
}
