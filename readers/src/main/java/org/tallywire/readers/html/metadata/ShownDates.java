package org.tallywire.readers.html.metadata;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;
import org.tallywire.article.Published;
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

    ShownDates(HeadWords words, DateScanner dates) {
        this.words = words;
        this.dates = dates;
    }

    /** @param revised whether it is said to be that of a revision */
    record Shown(FoundDate date, boolean revised) {
        LocalDate day() {
            return date.day();
        }

        boolean isNear(LocalDate other) {
            return Math.abs(day().toEpochDay() - other.toEpochDay()) <= 1;
        }

        Published published() {
            return date.published(revised ? "page:revision-near-title" : "page:near-title");
        }
    }

    /** The dates, in the page's order; none where the page has no heading for its title. */
    List<Shown> near(Document page, @Nullable String title) {
        List<Shown> found = new ArrayList<>();
        String label = "";
        for (String line : TitleSurroundings.lines(page, title, ABOVE, BELOW)) {
            if (line.length() <= LONGEST_LINE) {
                addDates(found, line, label);
            }
            label = line;
        }
        return found;
    }

    /** Up to two dates of a line: when it was published, and when revised. */
    private void addDates(List<Shown> found, String line, String label) {
        dates.findIn(line).ifPresent(first -> {
            String before = line.substring(0, first.begin());
            boolean labelled = before.isBlank() && label.length() <= LONGEST_LABEL;
            found.add(new Shown(first, saysRevised(labelled ? label : before)));
            String rest = line.substring(first.end());
            dates.findIn(rest)
                    .ifPresent(second -> found.add(new Shown(second, saysRevised(rest.substring(0, second.begin())))));
        });
    }

    private boolean saysRevised(String label) {
        for (String word : label.toLowerCase(Locale.ROOT).split("[^\\p{L}]+", -1)) {
            if (words.is(HeadWord.REVISED, word)) {
                return true;
            }
        }
        return false;
    }
}
