package org.tallywire.app.cli;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tallywire.report.FigureRow;

/** A figure's sentence in one line, with the words marked that the figure was read from. */
final class MarkedSentence {
    private final String sentence;
    private final int quantity;
    private final boolean styled;
    private final List<Part> parts = new ArrayList<>();

    private MarkedSentence(FigureRow figure, boolean styled) {
        this.sentence = figure.sentence();
        this.quantity = figure.begin() - figure.sentenceBegin();
        this.styled = styled;
    }

    /**
     * The sentence with its marks: quantity {@code [[…]]}, counted noun <code>{…}</code>, trigger {@code <…>}, who says it
     * {@code (…)}; or in the styles of a terminal.
     */
    static String of(FigureRow figure, boolean styled) {
        MarkedSentence marked = new MarkedSentence(figure, styled);
        marked.mark(Mark.QUANTITY, marked.quantity, figure.text());
        marked.markNearest(Mark.COUNTED, figure.counted());
        marked.markNearest(Mark.TRIGGER, figure.trigger());
        marked.markNearest(Mark.SOURCE, figure.attributedTo());
        marked.markNearest(Mark.SOURCE, figure.cue());
        return marked.text();
    }

    private void markNearest(Mark mark, @Nullable String words) {
        if (words == null || words.isEmpty()) {
            return;
        }
        int nearest = -1;
        for (int at = sentence.indexOf(words); at >= 0; at = sentence.indexOf(words, at + 1)) {
            if (nearest < 0 || Math.abs(at - quantity) < Math.abs(nearest - quantity)) {
                nearest = at;
            }
        }
        mark(mark, nearest, words);
    }

    private void mark(Mark mark, int begin, String words) {
        int end = begin + words.length();
        boolean fits = begin >= 0 && end <= sentence.length();
        if (fits && parts.stream().noneMatch(part -> begin < part.end && part.begin < end)) {
            parts.add(new Part(mark, begin, end));
        }
    }

    private String text() {
        parts.sort(Comparator.comparingInt(Part::begin));
        StringBuilder text = new StringBuilder();
        int done = 0;
        for (Part part : parts) {
            text.append(sentence, done, part.begin);
            text.append(part.mark.open(styled))
                    .append(sentence, part.begin, part.end)
                    .append(part.mark.close(styled));
            done = part.end;
        }
        return text.append(sentence, done, sentence.length()).toString().replaceAll("\\s+", " ");
    }

    private enum Mark {
        QUANTITY("1;7", "[[", "]]"),
        COUNTED("1;4", "{", "}"),
        TRIGGER("1;31", "<", ">"),
        SOURCE("36", "(", ")");

        private final String style;
        private final String open;
        private final String close;

        Mark(String style, String open, String close) {
            this.style = style;
            this.open = open;
            this.close = close;
        }

        String open(boolean styled) {
            return styled ? "\u001b[" + style + "m" : open;
        }

        String close(boolean styled) {
            return styled ? "\u001b[0m" : close;
        }
    }

    private record Part(Mark mark, int begin, int end) {}
}
