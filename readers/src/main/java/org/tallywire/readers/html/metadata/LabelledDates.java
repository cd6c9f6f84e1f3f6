package org.tallywire.readers.html.metadata;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.TextNode;
import org.tallywire.readers.html.content.OtherParts;
import org.tallywire.readers.metadata.DateScanner;
import org.tallywire.readers.metadata.HeadWord;
import org.tallywire.readers.metadata.HeadWords;

/**
 * The date that a page calls its own far from its title: {@code Posted on March 24, 2022}, {@code Last updated: 24 March
 * 2022}. Such lines stand in lists of other articles too, so it is taken only where there is one. Stateless and
 * thread-safe.
 */
final class LabelledDates {
    private static final int LONGEST_LINE = 60;
    private static final int MOST_WORDS = 8;
    private static final Optional<String> ANYWHERE = Optional.of("anywhere");
    private static final List<HeadWord> LABELS =
            List.of(HeadWord.DATELINE, HeadWord.REVISED, HeadWord.ITSELF, HeadWord.AT);

    private final HeadWords words;
    private final DateScanner dates;
    private final OtherParts others;

    LabelledDates(HeadWords words, DateScanner dates, OtherParts others) {
        this.words = words;
        this.dates = dates;
        this.others = others;
    }

    /** The date of publication, or that of the last revision, where the page has only one such. */
    Optional<ShownDate> only(Document page, boolean revised) {
        List<ShownDate> found =
                in(page).filter(date -> date.revised() == revised).toList();
        boolean one = found.stream().map(ShownDate::day).distinct().count() == 1;
        return one ? Optional.of(found.get(0)) : Optional.empty();
    }

    private Stream<ShownDate> in(Document page) {
        List<TextNode> pieces = page.body()
                .nodeStream(TextNode.class)
                .filter(node -> !node.isBlank())
                .toList();
        return IntStream.range(0, pieces.size()).boxed().flatMap(i -> dateOf(pieces, i).stream());
    }

    private Optional<ShownDate> dateOf(List<TextNode> pieces, int at) {
        String line = TitleSurroundings.line(pieces.get(at));
        if (line.length() > LONGEST_LINE || line.chars().noneMatch(Character::isDigit)) {
            return Optional.empty();
        }
        return dates.findIn(line).flatMap(date -> {
            String own = line.substring(0, date.begin());
            String label = own.isBlank() && at > 0 ? TitleSurroundings.line(pieces.get(at - 1)) : own;
            return isLabel(label) && !others.hold(pieces.get(at).parentElement())
                    ? Optional.of(new ShownDate(date, says(HeadWord.REVISED, label)))
                    : Optional.empty();
        });
    }

    /** Whether nothing but such words stands before a date, at least one of which counts wherever it stands. */
    private boolean isLabel(String label) {
        List<String> all = HeadWords.in(label).toList();
        return all.size() <= MOST_WORDS
                && all.stream().allMatch(this::isHeadWord)
                && all.stream().anyMatch(this::counts);
    }

    private boolean isHeadWord(String word) {
        return LABELS.stream().anyMatch(kind -> words.is(kind, word));
    }

    private boolean counts(String word) {
        return LABELS.stream().anyMatch(kind -> words.find(kind, word).equals(ANYWHERE));
    }

    private boolean says(HeadWord kind, String label) {
        return HeadWords.in(label).anyMatch(word -> words.is(kind, word));
    }
}
