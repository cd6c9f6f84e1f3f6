package org.tallywire.readers.metadata;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Cleans what stands in author fields and bylines into names as printed: without "By", roles, letters after the name,
 * addresses and handles. Stateless and thread-safe.
 */
public final class AuthorNames {
    private static final int LONGEST_NAME = 60;
    private static final int MOST_WORDS = 6;

    private final HeadWords words;

    public AuthorNames(HeadWords words) {
        this.words = words;
    }

    /** The names in several fields, each once, in their order. */
    public List<String> in(Collection<String> fields) {
        Set<String> names = new LinkedHashSet<>();
        fields.forEach(field -> names.addAll(in(field)));
        return List.copyOf(names);
    }

    /** The names in one field; none where it holds nothing that can be a name. */
    public List<String> in(String field) {
        List<String> names = new ArrayList<>();
        for (String part : split(withoutByline(field))) {
            cleaned(part).filter(name -> !names.contains(name)).ifPresent(names::add);
        }
        return List.copyOf(names);
    }

    /** Drops "By", "Written by:" and the like from the start. */
    private String withoutByline(String field) {
        Pieces pieces = Pieces.of(field);
        int at = 0;
        while (words.is(HeadWord.BYLINE, pieces.surface(at))
                || words.is(HeadWord.DATELINE, pieces.surface(at)) && isByline(pieces, at + 1)
                || words.is(HeadWord.REVISED, pieces.surface(at)) && isByline(pieces, at + 1)
                || at > 0 && pieces.isMark(at, ":")) {
            at++;
        }
        return at < pieces.count() ? field.substring(pieces.begin(at)) : "";
    }

    private boolean isByline(Pieces pieces, int at) {
        return words.is(HeadWord.BYLINE, pieces.surface(at));
    }

    /** Cuts at commas, ampersands, bars and at "and" between spaces. */
    private List<String> split(String field) {
        List<String> parts = new ArrayList<>();
        Pieces pieces = Pieces.of(field);
        int begin = 0;
        for (int at = 0; at < pieces.count(); at++) {
            boolean joins = pieces.isMark(at, ",&|;/•·–—\n") || words.is(HeadWord.JOINER, pieces.surface(at));
            if (joins) {
                parts.add(field.substring(begin, pieces.begin(at)));
                begin = pieces.end(at);
            }
        }
        parts.add(field.substring(begin));
        return parts;
    }

    private Optional<String> cleaned(String part) {
        String name = withoutRole(collapse(part));
        boolean possible = !name.isEmpty()
                && name.length() <= LONGEST_NAME
                && name.chars().anyMatch(Character::isLetter)
                && name.chars().noneMatch(c -> "@<{?:()[]".indexOf(c) >= 0)
                && !name.contains("://")
                && !name.startsWith("www.")
                && name.split(" ", -1).length <= MOST_WORDS
                && !words.is(HeadWord.NOBODY, name)
                && !words.is(HeadWord.CREDENTIAL, name.replace(".", ""));
        return possible ? Optional.of(name) : Optional.empty();
    }

    /** A name ends where an opening bracket, a hyphen between spaces, or a role begins. */
    private String withoutRole(String name) {
        int end = name.length();
        int bracket = name.indexOf('(');
        int hyphen = name.indexOf(" - ");
        end = bracket > 0 ? bracket : end;
        end = hyphen > 0 ? Math.min(end, hyphen) : end;
        String rest = withoutTail(name.substring(0, end).strip());
        return isAllRole(rest) ? "" : rest;
    }

    /** Drops what somebody is, and letters after the name, where a name of two words stands before them. */
    private String withoutTail(String name) {
        String[] parts = name.split(" ", -1);
        int end = 2;
        while (end < parts.length && !words.is(HeadWord.ROLE, parts[end]) && !isCredential(parts[end])) {
            end++;
        }
        if (end >= parts.length) {
            return name;
        }
        return words.is(HeadWord.ROLE, parts[0])
                ? ""
                : String.join(" ", List.of(parts).subList(0, end));
    }

    private boolean isCredential(String word) {
        boolean capitals = word.chars().noneMatch(Character::isLowerCase);
        return capitals && words.is(HeadWord.CREDENTIAL, word.replace(".", ""));
    }

    /** "Senior Staff Writer" is nobody's name. */
    private boolean isAllRole(String name) {
        for (String word : name.split(" ", -1)) {
            if (!words.is(HeadWord.ROLE, word)) {
                return false;
            }
        }
        return true;
    }

    private static String collapse(String text) {
        StringBuilder out = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (!Character.isWhitespace(c) && !Character.isSpaceChar(c)) {
                out.append(c);
            } else if (!out.isEmpty() && out.charAt(out.length() - 1) != ' ') {
                out.append(' ');
            }
        }
        return out.toString().strip();
    }

    /** Whether a text reads as one name as printed in a byline: two to five words, each with a capital. */
    public boolean isPersonName(String name) {
        String[] parts = name.split(" ", -1);
        if (parts.length < 2 || parts.length > 5) {
            return false;
        }
        for (String part : parts) {
            if (part.isEmpty() || !Character.isUpperCase(part.codePointAt(0)) && !isParticle(part)) {
                return false;
            }
        }
        return name.chars().noneMatch(Character::isDigit);
    }

    /** {@code de}, {@code van}, {@code al}: short and in lower case. */
    private static boolean isParticle(String word) {
        return word.length() <= 3 && word.chars().allMatch(Character::isLowerCase);
    }
}
