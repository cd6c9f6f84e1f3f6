package org.tallywire.readers.html.metadata;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;
import org.tallywire.readers.html.content.OtherParts;
import org.tallywire.readers.metadata.DateScanner;
import org.tallywire.readers.metadata.FoundDate;
import org.tallywire.readers.metadata.HeadWord;
import org.tallywire.readers.metadata.HeadWords;

/** The dates that a reader sees around the title of a page. Stateless and thread-safe. */
final class ShownDates {
    /** How many pieces of text above the title and below it are looked at. */
    private static final int ABOVE = 4;

    private static final int BELOW = 10;
    private static final int LONGEST_LINE = 90;
    private static final int LONGEST_LABEL = 40;

    private final HeadWords words;
    private final DateScanner dates;
    private final OtherParts others;

    ShownDates(HeadWords words, DateScanner dates, OtherParts others) {
        this.words = words;
        this.dates = dates;
        this.others = others;
    }

    /**
     * The dates below the title, then those above it, which may be of something else; none where the page has no heading
     * for its title.
     */
    List<ShownDate> near(Document page, @Nullable String title) {
        TitleSurroundings around = TitleSurroundings.of(page, title, ABOVE, BELOW);
        List<ShownDate> found = new ArrayList<>();
        addDates(found, around.below());
        addDates(found, around.above());
        return found;
    }

    private void addDates(List<ShownDate> found, List<TextNode> pieces) {
        String label = "";
        for (TextNode piece : pieces) {
            String line = TitleSurroundings.line(piece);
            if (line.length() <= LONGEST_LINE && !others.hold(piece.parentElement())) {
                addDates(found, dated(piece, line), label);
            }
            label = line;
        }
    }

    /** The line, or the date that a {@code time} element has for {@code 3 hours ago} and {@code 03/04/2022}. */
    private String dated(TextNode piece, String line) {
        Element around = piece.parentElement();
        boolean clear =
                line.chars().anyMatch(Character::isLetter) && dates.findIn(line).isPresent();
        return !clear && around != null && around.normalName().equals("time") && around.hasAttr("datetime")
                ? around.attr("datetime")
                : line;
    }

    /** Up to two dates of a line: when it was published, and when revised. */
    private void addDates(List<ShownDate> found, String line, String label) {
        dates.findIn(line).ifPresent(first -> {
            String before = line.substring(0, first.begin());
            boolean labelled = before.isBlank() && label.length() <= LONGEST_LABEL;
            found.add(new ShownDate(first, saysRevised(labelled ? label : before)));
            String rest = line.substring(first.end());
            Optional<FoundDate> second = dates.findIn(rest);
            second.ifPresent(date -> found.add(new ShownDate(date, saysRevised(rest.substring(0, date.begin())))));
        });
    }

    private boolean saysRevised(String label) {
        return HeadWords.in(label).anyMatch(word -> words.is(HeadWord.REVISED, word));
    }
}
