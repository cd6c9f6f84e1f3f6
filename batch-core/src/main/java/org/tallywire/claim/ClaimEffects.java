package org.tallywire.claim;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.tallywire.lexicon.DataRow;
import org.tallywire.lexicon.Language;
import org.tallywire.lexicon.Lexicons;

/** Which effects tell of one thing in the words of several sources: {@code claim-effects.csv}. Immutable and thread-safe. */
final class ClaimEffects {
    private final Map<String, Told> told;

    private ClaimEffects(Map<String, Told> told) {
        this.told = Map.copyOf(told);
    }

    /** When figures of two effects are compared. */
    private enum When {
        ALWAYS,
        /** Only where both give exactly one number. */
        SAME_NUMBER
    }

    /** @param plans whether what is announced counts as well as what was done */
    private record Told(String as, When when, boolean plans) {}

    /** The effects of a language; none where it has no such table. */
    static ClaimEffects of(Language language) {
        Map<String, Told> told = new HashMap<>();
        language.folder()
                .findTable("claim-effects.csv")
                .ifPresent(table -> table.rows().forEach(row -> told.put(row.get("effect"), told(row))));
        return new ClaimEffects(told);
    }

    /** The effects of all languages; of an effect that two of them have, the first one counts. */
    static ClaimEffects of(Lexicons lexicons) {
        Map<String, Told> told = new HashMap<>();
        lexicons.tags().forEach(tag -> of(lexicons.get(tag)).told.forEach(told::putIfAbsent));
        return new ClaimEffects(told);
    }

    private static Told told(DataRow row) {
        return new Told(
                row.get("told_as"),
                row.constant("when", When.class),
                row.find("plans").isPresent());
    }

    /** The effect under which figures of this one are compared: itself, or one that it is told as. */
    String comparedAs(String effect) {
        Told other = told.get(effect);
        return other == null ? effect : other.as;
    }

    /** Whether what is only announced is a statement: jobs that will be cut. */
    boolean isAnnounced(@Nullable String effect) {
        Told other = effect == null ? null : told.get(effect);
        return other != null && other.plans;
    }

    /** Whether it is compared with the other only by the same number. */
    boolean isLoose(String effect) {
        Told other = told.get(effect);
        return other != null && other.when == When.SAME_NUMBER;
    }
}
