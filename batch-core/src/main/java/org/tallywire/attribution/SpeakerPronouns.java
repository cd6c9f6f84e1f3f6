package org.tallywire.attribution;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.tallywire.entity.Entity;
import org.tallywire.entity.EntityKind;
import org.tallywire.lexicon.DataFolder;

/** Pronouns that stand for who spoke before, of a language: {@code speaker-pronouns.csv}. Immutable. */
record SpeakerPronouns(Map<String, StandsFor> words) {
    /** Whom a pronoun can stand for; one of whom nothing is known can always be meant. */
    enum StandsFor {
        /** No body: "she". */
        PERSON,
        /** No person: "it". */
        BODY,
        ANY
    }

    SpeakerPronouns {
        words = Map.copyOf(words);
    }

    /** None where the language has no such table. */
    static SpeakerPronouns read(DataFolder folder) {
        Map<String, StandsFor> words = new HashMap<>();
        folder.findTable("speaker-pronouns.csv")
                .ifPresent(table -> table.rows()
                        .forEach(row -> words.put(row.get("pronoun"), row.constant("stands_for", StandsFor.class))));
        return new SpeakerPronouns(words);
    }

    boolean has(String word) {
        return words.containsKey(word);
    }

    /** Whether one of the pronouns can stand for a speaker, who may be unknown. */
    boolean canStandFor(String pronoun, @Nullable Entity speaker) {
        if (speaker == null) {
            return true;
        }
        return switch (words.getOrDefault(pronoun, StandsFor.ANY)) {
            case PERSON -> speaker.kind() == EntityKind.PERSON;
            case BODY -> speaker.kind() != EntityKind.PERSON;
            case ANY -> true;
        };
    }
}
