package org.tallywire.text;

import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The small words that the grammars look for, such as "of" and "between", in a language of its own: every such word under
 * the English name that the grammars know it by. A word can stand for several: {@code entre} for "between" and "among".
 */
public final class Particles {
    /** The language that the names are taken from: a particle is its own name. */
    public static final Particles NONE = new Particles(Map.of());

    private final Map<String, Set<String>> namesByWord;
    private final Set<String> names;

    private Particles(Map<String, Set<String>> namesByWord) {
        this.namesByWord = Map.copyOf(namesByWord);
        this.names = namesByWord.values().stream().flatMap(Set::stream).collect(Collectors.toUnmodifiableSet());
    }

    /**
     * Particles by the names of each word, all in lower case; the empty word has the names of those that the language
     * lacks.
     */
    public static Particles of(Map<String, Set<String>> namesByWord) {
        boolean own = namesByWord.entrySet().stream()
                .allMatch(entry -> entry.getKey().isEmpty() || entry.getValue().equals(Set.of(entry.getKey())));
        return own ? NONE : new Particles(namesByWord);
    }

    /** Whether a word is {@code name}; what no particle is called by, such as a comma, is compared as it stands. */
    boolean isNamed(String lower, String name) {
        return names.contains(name) ? namesByWord.getOrDefault(lower, Set.of()).contains(name) : lower.equals(name);
    }
}
