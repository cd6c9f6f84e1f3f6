package org.tallywire.entity.gazetteer;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.tallywire.lexicon.PhraseTable;
import org.tallywire.text.TokenizedText;

/** Names and what they stand for, found in a text by walking a tree of tokens. Immutable and thread-safe. */
public final class Gazetteer {
    private final PhraseTable<Naming> names;

    private Gazetteer(PhraseTable<Naming> names) {
        this.names = names;
    }

    /** The entries in this order: of two with one name, the first comes first. */
    public static Gazetteer of(Iterable<GazetteerEntry> entries) {
        Map<String, Meanings> meanings = new LinkedHashMap<>();
        for (GazetteerEntry entry : entries) {
            for (String name : Spellings.of(entry.names())) {
                meanings.computeIfAbsent(Spellings.key(name), key -> new Meanings())
                        .add(name, entry);
            }
        }
        PhraseTable.Builder<Naming> table = PhraseTable.builder();
        meanings.values().forEach(meaning -> meaning.addTo(table));
        return new Gazetteer(table.build());
    }

    /** The longest name that starts at {@code token} and ends before {@code endToken}, whatever its case. */
    public Optional<PhraseTable.Match<Naming>> longestAt(TokenizedText text, int token, int endToken) {
        return names.longestAt(text, token, endToken);
    }

    /** Whether any name starts with this token, given in lower case. */
    public boolean startsWith(String lower) {
        return names.startsWith(lower);
    }

    /** What one name can mean, while it is collected. */
    private static final class Meanings {
        private final Set<String> spellings = new LinkedHashSet<>();
        private final Set<GazetteerEntry> entries = new LinkedHashSet<>();
        private boolean acronym = true;

        void add(String spelling, GazetteerEntry entry) {
            acronym &= Spellings.isAcronym(spelling);
            spellings.add(spelling);
            entries.add(entry);
        }

        void addTo(PhraseTable.Builder<Naming> table) {
            List<GazetteerEntry> own =
                    entries.stream().filter(GazetteerEntry::isUsers).toList();
            Naming naming = new Naming(own.isEmpty() ? List.copyOf(entries) : own, acronym);
            spellings.forEach(spelling -> table.add(spelling, naming));
        }
    }
}
