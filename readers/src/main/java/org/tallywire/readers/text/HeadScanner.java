package org.tallywire.readers.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tallywire.article.Published;
import org.tallywire.readers.metadata.HeadLine;
import org.tallywire.readers.metadata.HeadWords;

/** Walks the first lines of a text until one of them belongs to the body. Stateless and thread-safe. */
public final class HeadScanner {
    private static final int MOST_LINES = 12;
    private static final int LONGEST_LINE = 200;

    private final HeadLine.Scanner lines;

    public HeadScanner(HeadWords words) {
        this.lines = new HeadLine.Scanner(words);
    }

    /** The head of a text that may begin with its title. */
    public TextHead scan(String text) {
        return scan(text, new Walk(text, false));
    }

    /** The head of a text whose title is known already, and stands above it. */
    public TextHead scanBelowTitle(String text) {
        return scan(text, new Walk(text, true));
    }

    private static TextHead scan(String text, Walk walk) {
        int at = 0;
        for (int line = 0; line < MOST_LINES && at < text.length(); line++) {
            int end = endOfLine(text, at);
            if (!walk.takes(at, end)) {
                return walk.finish(at);
            }
            at = afterLine(text, end);
        }
        return walk.finish(at);
    }

    private static int endOfLine(String text, int begin) {
        int at = begin;
        while (at < text.length() && text.charAt(at) != '\n' && text.charAt(at) != '\r') {
            at++;
        }
        return at;
    }

    private static int afterLine(String text, int end) {
        boolean pair = end + 1 < text.length() && text.charAt(end) == '\r' && text.charAt(end + 1) == '\n';
        return Math.min(text.length(), pair ? end + 2 : end + 1);
    }

    /** The head as far as it was walked. */
    private final class Walk {
        private final String text;
        private final List<String> authors = new ArrayList<>();
        private @Nullable String title;
        private @Nullable Published published;
        private final boolean titled;
        private boolean found;

        Walk(String text, boolean titled) {
            this.text = text;
            this.titled = titled;
        }

        /** Whether the line belongs to the head. */
        boolean takes(int begin, int end) {
            String line = end - begin > LONGEST_LINE ? "" : text.substring(begin, end);
            if (line.isBlank()) {
                return end - begin <= LONGEST_LINE;
            }
            Optional<HeadLine> metadata = lines.scan(line);
            if (metadata.isPresent()) {
                take(metadata.get());
                return true;
            }
            if (!titled && title == null && isTitle(line) && isFollowedByHead(end)) {
                title = line.strip();
                found = true;
                return true;
            }
            return false;
        }

        private void take(HeadLine line) {
            found = true;
            line.authors().stream().filter(name -> !authors.contains(name)).forEach(authors::add);
            if (published == null) {
                published = line.published();
            }
        }

        private boolean isTitle(String line) {
            String bare = line.strip();
            boolean starts = Character.isLetterOrDigit(bare.codePointAt(0)) || "\"'“‘¿¡".indexOf(bare.charAt(0)) >= 0;
            boolean ends = ".:;,-–—".indexOf(bare.charAt(bare.length() - 1)) < 0;
            return starts && ends && bare.codePoints().anyMatch(Character::isLetter);
        }

        /** A title stands before a blank line or before a byline. */
        private boolean isFollowedByHead(int end) {
            int next = afterLine(text, end);
            int nextEnd = endOfLine(text, next);
            if (next >= text.length() || nextEnd - next > LONGEST_LINE) {
                return false;
            }
            String line = text.substring(next, nextEnd);
            return line.isBlank() || lines.scan(line).isPresent();
        }

        TextHead finish(int bodyBegin) {
            boolean hasBody = !text.substring(bodyBegin).isBlank();
            if (!hasBody) {
                return TextHead.NONE;
            }
            Published when = published == null ? dateline(bodyBegin) : published;
            return new TextHead(title, authors, when, found ? bodyBegin : 0);
        }

        private @Nullable Published dateline(int begin) {
            int end = Math.min(endOfLine(text, begin), begin + LONGEST_LINE);
            return lines.findDateline(text.substring(begin, end)).orElse(null);
        }
    }
}
