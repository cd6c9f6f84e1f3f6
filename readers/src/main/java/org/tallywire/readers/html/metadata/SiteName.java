package org.tallywire.readers.html.metadata;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;

/** Takes the site's name off titles such as {@code Boats leave Kharva | Kharva Post}. Stateless. */
final class SiteName {
    private static final String SEPARATORS = "|•·»«–—-:";
    private static final int LONGEST_NAME_IN_WORDS = 4;

    private SiteName() {}

    /** Whether a title is a heading with nothing but a site's name or section before or behind it. */
    static boolean isSameButForSite(String claim, String heading) {
        String bare = fold(heading);
        return fold(claim).equals(bare)
                || parts(claim).stream().anyMatch(part -> fold(part).equals(bare));
    }

    /** A title without the part that is the site's name, or that the other claims do not have. */
    static String without(String claim, Collection<String> site, List<String> claims) {
        for (String part : parts(claim)) {
            String rest = fold(part);
            String cut = fold(claim.replace(part, " "));
            boolean named = site.stream().anyMatch(name -> fold(name).equals(cut));
            boolean agreed = claims.stream().anyMatch(other -> fold(other).equals(rest));
            if (named || agreed || isBarred(claim, part)) {
                return part;
            }
        }
        return claim;
    }

    /** A heading without a section's name before or behind a bar: {@code Sport | Three boats win the race of Kharva}. */
    static String withoutLabel(String heading) {
        return parts(heading).stream()
                .filter(part -> isBarred(heading, part))
                .findFirst()
                .orElse(heading);
    }

    /** Whether a part is a title and the rest, behind a bar, no more than a name. */
    private static boolean isBarred(String claim, String part) {
        return claim.contains(" | ")
                && words(part).size() > LONGEST_NAME_IN_WORDS
                && words(claim.replace(part, " ")).size() <= LONGEST_NAME_IN_WORDS;
    }

    /** What is left of a title when one end of it is cut off at a separator between spaces; the longer parts first. */
    private static List<String> parts(String title) {
        List<String> heads = new ArrayList<>();
        List<String> tails = new ArrayList<>();
        for (int at = 1; at + 1 < title.length(); at++) {
            boolean spaced = title.charAt(at + 1) == ' ' && (title.charAt(at - 1) == ' ' || title.charAt(at) == ':');
            if (spaced && SEPARATORS.indexOf(title.charAt(at)) >= 0) {
                heads.add(0, title.substring(0, at).strip());
                tails.add(title.substring(at + 1).strip());
            }
        }
        heads.addAll(tails);
        heads.removeIf(String::isEmpty);
        return heads;
    }

    static String collapsed(String text) {
        return String.join(" ", List.of(text.strip().split("\\s+", -1)));
    }

    static List<String> words(String text) {
        String folded = fold(text);
        return folded.isEmpty() ? List.of() : List.of(folded.split(" ", -1));
    }

    /** Letters and digits in lower case, one space between words. */
    static String fold(String text) {
        StringBuilder out = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isLetterOrDigit(c) || Character.isSurrogate(c)) {
                out.append(c);
            } else if (!out.isEmpty() && out.charAt(out.length() - 1) != ' ' && "'’".indexOf(c) < 0) {
                out.append(' ');
            }
        }
        return out.toString().strip().toLowerCase(Locale.ROOT);
    }
}
