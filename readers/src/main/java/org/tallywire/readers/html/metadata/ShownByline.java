package org.tallywire.readers.html.metadata;

import java.util.List;
import java.util.Locale;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;
import org.tallywire.readers.metadata.AuthorNames;
import org.tallywire.readers.metadata.HeadWord;
import org.tallywire.readers.metadata.HeadWords;

/** The names after "By" that a reader sees around the title of a page. Stateless and thread-safe. */
final class ShownByline {
    private static final int ABOVE = 6;
    private static final int BELOW = 14;
    private static final int LONGEST_LINE = 120;
    private static final int MOST_PIECES = 8;

    private final HeadWords words;
    private final AuthorNames names;

    ShownByline(HeadWords words, AuthorNames names) {
        this.words = words;
        this.names = names;
    }

    /** The names below the title, else above it, each once; none where nothing says "By". */
    List<String> near(Document page, @Nullable String title) {
        TitleSurroundings around = TitleSurroundings.of(page, title, ABOVE, BELOW);
        List<String> below = in(lines(around.below()));
        return below.isEmpty() ? in(around.lines()) : below;
    }

    private static List<String> lines(List<TextNode> pieces) {
        return pieces.stream().map(TitleSurroundings::line).toList();
    }

    private List<String> in(List<String> lines) {
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            if (line.length() <= LONGEST_LINE && opensByline(line)) {
                List<String> found =
                        names.in(byline(lines, i)).stream().filter(this::isName).toList();
                if (!found.isEmpty()) {
                    return found;
                }
            }
        }
        return List.of();
    }

    /** The line, and the pieces after it as long as it ends in "By", "and" or a comma, or they begin so. */
    private String byline(List<String> lines, int first) {
        StringBuilder out = new StringBuilder(lines.get(first));
        int last = Math.min(lines.size(), first + MOST_PIECES);
        for (int i = first + 1; i < last && goesOn(out.toString(), lines.get(i)); i++) {
            out.append(' ').append(lines.get(i));
        }
        return out.toString();
    }

    private boolean goesOn(String before, String next) {
        return next.length() <= LONGEST_LINE && (isOpen(lastWord(before)) || isOpen(firstWord(next)));
    }

    private boolean isOpen(String word) {
        return words.is(HeadWord.JOINER, word)
                || words.is(HeadWord.BYLINE, word)
                || word.equals(",")
                || word.equals("&");
    }

    private boolean opensByline(String line) {
        return words.is(HeadWord.BYLINE, firstWord(line)) && !line.endsWith(".")
                || words.is(HeadWord.DATELINE, firstWord(line)) && words.is(HeadWord.BYLINE, lastWord(line));
    }

    private static String firstWord(String line) {
        int end = 0;
        while (end < line.length() && Character.isLetter(line.charAt(end))) {
            end++;
        }
        return end == 0 && !line.isEmpty()
                ? line.substring(0, 1)
                : line.substring(0, end).toLowerCase(Locale.ROOT);
    }

    private static String lastWord(String line) {
        int end = line.endsWith(":") ? line.length() - 1 : line.length();
        int begin = end;
        while (begin > 0 && Character.isLetter(line.charAt(begin - 1))) {
            begin--;
        }
        return begin == end && end > 0
                ? line.substring(end - 1, end)
                : line.substring(begin, end).toLowerCase(Locale.ROOT);
    }

    /** One word is a name too after "By", if it is capitalized. */
    private boolean isName(String name) {
        return names.isPersonName(name) || name.indexOf(' ') < 0 && Character.isUpperCase(name.codePointAt(0));
    }
}
