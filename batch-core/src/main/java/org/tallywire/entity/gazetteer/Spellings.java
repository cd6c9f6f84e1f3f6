package org.tallywire.entity.gazetteer;

import java.text.Normalizer;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** The ways a name is spelt that need no entry of their own, and the key that spellings of one name share. */
public final class Spellings {
    private static final int LONGEST_ACRONYM = 6;

    private Spellings() {}

    /** The names with those that differ from them by accents, hyphens, ampersands and "Saint" only. */
    static Set<String> of(List<String> names) {
        Set<String> spellings = new LinkedHashSet<>();
        for (String name : names) {
            spellings.add(name);
            spellings.add(withoutAccents(name));
            spellings.add(withoutAccents(name).replace('-', ' '));
            spellings.add(name.replace("&", "and"));
            if (name.startsWith("St. ")) {
                spellings.add("Saint " + name.substring(4));
                spellings.add("St " + name.substring(4));
            }
        }
        return spellings;
    }

    /** Letters without their marks: {@code Bogota} for {@code Bogotá}. */
    public static String withoutAccents(String name) {
        if (name.chars().allMatch(c -> c < 128)) {
            return name;
        }
        String parts = Normalizer.normalize(name, Normalizer.Form.NFD);
        StringBuilder plain = new StringBuilder(parts.length());
        parts.codePoints()
                .filter(c -> Character.getType(c) != Character.NON_SPACING_MARK)
                .forEach(c -> appendPlain(plain, c));
        return plain.toString();
    }

    /** Letters that Unicode does not take apart. */
    private static void appendPlain(StringBuilder plain, int c) {
        switch (c) {
            case 'ı' -> plain.append('i');
            case 'ə' -> plain.append('a');
            case 'Ə' -> plain.append('A');
            case 'ø' -> plain.append('o');
            case 'Ø' -> plain.append('O');
            case 'ł' -> plain.append('l');
            case 'Ł' -> plain.append('L');
            case 'đ' -> plain.append('d');
            case 'Đ' -> plain.append('D');
            case 'ß' -> plain.append("ss");
            case '’' -> plain.append('\'');
            default -> plain.appendCodePoint(c);
        }
    }

    /** What spellings of one name have in common: small letters without accents, one space between words. */
    public static String key(String name) {
        String plain = withoutAccents(name).toLowerCase(Locale.ROOT);
        StringBuilder key = new StringBuilder(plain.length());
        for (int i = 0; i < plain.length(); i++) {
            char c = plain.charAt(i);
            boolean space = Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '-' || c == '‐';
            if (!space) {
                key.append(c);
            } else if (!key.isEmpty() && key.charAt(key.length() - 1) != ' ') {
                key.append(' ');
            }
        }
        return key.toString().strip();
    }

    /** Capitals only, too short to be a name that somebody shouts. */
    static boolean isAcronym(String name) {
        return name.length() <= LONGEST_ACRONYM
                && name.length() >= 2
                && name.chars().allMatch(c -> Character.isUpperCase(c) || Character.isDigit(c))
                && Character.isLetter(name.charAt(0));
    }
}
