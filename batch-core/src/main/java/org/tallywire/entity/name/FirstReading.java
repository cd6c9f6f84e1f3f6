package org.tallywire.entity.name;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What gazetteers, cues and capitals make of each token, before the article as a whole is looked at. */
final class FirstReading {
    private static final int KIND_LIMIT = 16;

    private final int[] chosen;
    private final int[] rules;
    private final int[] listed;
    private final Map<String, Integer> elsewhere = new HashMap<>();

    private FirstReading(int tokens) {
        chosen = new int[tokens];
        rules = new int[tokens];
        listed = new int[tokens];
    }

    static FirstReading of(NameText text, Lattice lattice, List<Candidate> best) {
        FirstReading reading = new FirstReading(text.tokenCount());
        for (Candidate name : best) {
            reading.choose(text, name);
        }
        for (int end = 1; end <= text.tokenCount(); end++) {
            for (Candidate name : lattice.endingAt(end)) {
                if (name.naming() != null) {
                    reading.list(name);
                }
            }
        }
        return reading;
    }

    @SuppressWarnings("EnumOrdinal") // a bit for each, within one run
    private void choose(NameText text, Candidate name) {
        for (int token = name.first(); token < name.end(); token++) {
            chosen[token] = code(name, token);
            rules[token] = name.rule().hashCode();
            elsewhere.merge(text.text().lower(token), 1 << NameTags.number(name.kind()), (one, other) -> one | other);
        }
    }

    private void list(Candidate name) {
        for (int token = name.first(); token < name.end(); token++) {
            listed[token] = listed[token] * 31 + code(name, token);
        }
    }

    /** Kind, and whether the name begins here; never 0. */
    @SuppressWarnings("EnumOrdinal") // a bit for each, within one run
    private static int code(Candidate name, int token) {
        return 1 + NameTags.number(name.kind()) + (token == name.first() ? 0 : KIND_LIMIT);
    }

    /** What the best reading has at the token, 0 for nothing. */
    int chosen(int token) {
        return chosen[token];
    }

    /** What speaks for it. */
    int rule(int token) {
        return rules[token];
    }

    /** What the gazetteer has there. */
    int listed(int token) {
        return listed[token];
    }

    /** The kinds of names that the word is part of anywhere in the article, as bits. */
    int elsewhere(String lower) {
        return elsewhere.getOrDefault(lower, 0);
    }
}
