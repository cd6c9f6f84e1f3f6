package org.tallywire.readers.pdf;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Takes away what stands at the top or the bottom of pages and is no part of the text: lines that are there on several
 * pages, whatever the number in them is, and the page's own number. Stateless.
 */
final class RunningHeads {
    private static final int LINES = 3;

    /** On one page in so many, at the least: left and right pages, and those of a section, have heads of their own. */
    private static final int PAGES_FOR_ONE = 4;

    private static final Pattern NUMBER =
            Pattern.compile("\\W*(?:\\p{L}{1,6}\\.?\\s*)?(\\d{1,4})(?:\\s*(?:/|\\p{L}{1,4})\\s*\\d{1,4})?\\W*");

    private RunningHeads() {}

    static List<Page> remove(List<Page> pages) {
        Map<String, Integer> counts = new HashMap<>();
        for (Page page : pages) {
            Set<String> once = new HashSet<>();
            edges(page).forEach(line -> once.add(key(line, page)));
            once.forEach(key -> counts.merge(key, 1, Integer::sum));
        }
        return pages.stream().map(page -> without(page, counts, pages.size())).toList();
    }

    private static Page without(Page page, Map<String, Integer> counts, int pages) {
        Set<Word> gone = new HashSet<>();
        List<Line> lines = Line.of(page.words());
        for (Line line : edges(page)) {
            int count = counts.getOrDefault(key(line, page), 0);
            if (count >= 2 && count * PAGES_FOR_ONE >= pages || isNumber(line, page, lines)) {
                gone.addAll(line.words());
            }
        }
        return gone.isEmpty()
                ? page
                : page.with(page.words().stream()
                        .filter(word -> !gone.contains(word))
                        .toList());
    }

    /** The first and the last lines. */
    private static List<Line> edges(Page page) {
        List<Line> lines = Line.of(page.words());
        List<Line> edges = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            if (i < LINES || i >= lines.size() - LINES) {
                edges.add(lines.get(i));
            }
        }
        return edges;
    }

    /** A line's words without its numbers, and its height on the page in steps of a line. */
    private static String key(Line line, Page page) {
        boolean top = line.baseline() < page.height() / 2;
        float distance = top ? line.baseline() : page.height() - line.baseline();
        String words =
                line.text().replaceAll("\\d+", "#").replaceAll("\\s+", " ").strip();
        return (top ? "top " : "bottom ") + Math.round(distance / 8) + " " + words;
    }

    /** A number alone in its line, or the page's own with a word, away from the text. */
    private static boolean isNumber(Line line, Page page, List<Line> lines) {
        Matcher found = NUMBER.matcher(line.text());
        boolean named = !line.text().chars().allMatch(Character::isDigit);
        if (!found.matches() || named && Integer.parseInt(found.group(1)) != page.number()) {
            return false;
        }
        int at = lines.indexOf(line);
        boolean first = at == 0;
        boolean last = at == lines.size() - 1;
        float gap = lines.size() < 2
                ? 0
                : first
                        ? lines.get(1).baseline() - line.baseline()
                        : last ? line.baseline() - lines.get(at - 1).baseline() : 0;
        return (first || last) && gap > (named ? 1.1f : 1.6f) * line.size();
    }
}
