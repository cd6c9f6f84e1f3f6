package org.tallywire.readers.html.content;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jsoup.nodes.Element;
import org.tallywire.lexicon.DataRow;
import org.tallywire.lexicon.DataTable;

/**
 * Hints in class names and ids. A name is cut into words at everything that is no letter and where a capital follows a
 * small letter; a hint is a sequence of whole words. Thread-safe: names once seen are remembered, up to a bound.
 */
final class ClassHints {
    private static final int REMEMBERED = 20_000;
    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_HINT = 4;
    private static final int LONGEST_ID_IN_WORDS = 4;
    /** Bootstrap: shown on paper, not on a screen. */
    private static final Set<String> PRINT_ONLY =
            Set.of("d-none", "d-print-block", "d-print-inline", "d-print-flex", "d-print-inline-block");

    private static final Set<String> HEADINGS = Set.of("h1", "h2", "h3", "h4", "h5", "h6");

    /** Of a heading they say that it is listed there. */
    private static final Set<String> LISTED = Set.of("toc", "table of contents");

    private final Map<String, Hint> hints;
    private final Map<String, Said> seen = new ConcurrentHashMap<>();

    private ClassHints(Map<String, Hint> hints) {
        this.hints = hints;
    }

    static ClassHints of(DataTable table) {
        Map<String, Hint> hints = new HashMap<>();
        for (DataRow row : table.rows()) {
            hints.put(row.get("hint"), row.constant("kind", Hint.class));
        }
        return new ClassHints(hints);
    }

    /**
     * The strongest hint of an element: hidden, then the article's body, then foreign, then away. What is hidden on some
     * screens only ({@code hidden md:block}) is not hidden.
     */
    Said of(Element element) {
        boolean heading = HEADINGS.contains(element.normalName());
        Said found = isSlug(element) ? Said.NOTHING : ofName(element.id());
        boolean responsive = false;
        for (String name : element.classNames()) {
            found = stronger(found, heading && LISTED.contains(ofName(name).words()) ? Said.NOTHING : ofName(name));
            responsive |= name.indexOf(':') > 0 || name.startsWith("d-") && !PRINT_ONLY.contains(name);
        }
        return found.hint() == Hint.HIDDEN && responsive ? Said.NOTHING : found;
    }

    /** Ids for links to a place are made of the heading there: {@code why-we-share-ads-with-the-neighbours}. */
    private static boolean isSlug(Element element) {
        String id = element.id();
        return id.isEmpty()
                || HEADINGS.contains(element.normalName())
                || words(id).size() > LONGEST_ID_IN_WORDS;
    }

    private static Said stronger(Said one, Said other) {
        return rank(one.hint()) >= rank(other.hint()) ? one : other;
    }

    private static int rank(Hint hint) {
        return switch (hint) {
            case NONE, TOPIC -> 0;
            case HEAD -> 1;
            case AWAY -> 2;
            case FOREIGN -> 3;
            case BODY -> 4;
            case FOLDED -> 1;
            case HOVER, HIDDEN -> 5;
        };
    }

    private Said ofName(String name) {
        if (name.isEmpty() || name.length() > LONGEST_NAME) {
            return Said.NOTHING;
        }
        Said known = seen.get(name);
        if (known != null) {
            return known;
        }
        Said found = isStyle(name) ? Said.NOTHING : find(words(name));
        if (seen.size() < REMEMBERED) {
            seen.put(name, found);
        }
        return found;
    }

    /** {@code lg:max-w-[--sidebar-width]} says how something looks, not what it is. */
    private static boolean isStyle(String name) {
        return name.indexOf(':') >= 0 || name.indexOf('[') >= 0 || name.indexOf('(') >= 0;
    }

    /** The strongest of the hints in a name, where a longer one hides those inside it. */
    private Said find(List<String> words) {
        if (words.isEmpty() || hints.get(words.get(0)) == Hint.TOPIC) {
            return said(String.join(" ", words));
        }
        Said found = Said.NOTHING;
        int begin = 0;
        while (begin < words.size()) {
            int length = Math.min(LONGEST_HINT, words.size() - begin);
            while (length > 0 && !hints.containsKey(phrase(words, begin, length))) {
                length--;
            }
            if (length > 0) {
                found = stronger(found, hintAt(words, begin, length));
            }
            begin += Math.max(1, length);
        }
        return found;
    }

    private Said hintAt(List<String> words, int begin, int length) {
        Said said = said(phrase(words, begin, length));
        return said.hint() == Hint.HIDDEN && length < words.size() ? Said.NOTHING : said;
    }

    private Said said(String words) {
        Hint hint = hints.get(words);
        return hint == null ? Said.NOTHING : new Said(hint, words);
    }

    private static String phrase(List<String> words, int begin, int length) {
        return String.join(" ", words.subList(begin, begin + length));
    }

    static List<String> words(String name) {
        List<String> words = new ArrayList<>();
        int begin = 0;
        for (int at = 0; at <= name.length(); at++) {
            boolean ends = at == name.length() || !Character.isLetterOrDigit(name.charAt(at));
            boolean seam = !ends
                    && at > begin
                    && Character.isUpperCase(name.charAt(at))
                    && Character.isLowerCase(name.charAt(at - 1));
            if (ends || seam) {
                if (at > begin) {
                    words.add(name.substring(begin, at).toLowerCase(Locale.ROOT));
                }
                begin = seam ? at : at + 1;
            }
        }
        return words;
    }
}
