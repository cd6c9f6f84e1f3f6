package org.tallywire.readers.html.content;

import java.util.Set;
import org.jsoup.nodes.Element;

/** The numbers that a browser shows before the entries of an ordered list. Not thread-safe: counts one list. */
final class ListNumber {
    private static final Set<String> UNNUMBERED = Set.of("list-none", "list-unstyled", "no-bullets", "unstyled");
    private static final int LONGEST = 6;

    private final boolean shown;
    private int next;

    /** A counter for the entries of a list; for an element that is none it counts nothing. */
    ListNumber(Element list) {
        this.shown = list.normalName().equals("ol") && isDecimal(list) && !isUnstyled(list);
        this.next = number(list.attr("start"), 1);
    }

    private static boolean isDecimal(Element list) {
        String type = list.attr("type");
        return type.isEmpty() || type.equals("1");
    }

    private static boolean isUnstyled(Element list) {
        return list.hasAttr("reversed")
                || list.attr("style").replace(" ", "").contains("list-style:none")
                || list.classNames().stream().anyMatch(UNNUMBERED::contains);
    }

    /** What stands before the next entry; empty where nothing does. */
    String before(Element item) {
        if (!shown || !item.normalName().equals("li")) {
            return "";
        }
        next = number(item.attr("value"), next);
        return next++ + ". ";
    }

    private static int number(String digits, int otherwise) {
        boolean valid = !digits.isEmpty()
                && digits.length() <= LONGEST
                && digits.chars().allMatch(c -> c >= '0' && c <= '9');
        return valid ? Integer.parseInt(digits) : otherwise;
    }
}
