package org.tallywire.entity.gazetteer;

import java.util.List;
import org.tallywire.lexicon.DataFolder;
import org.tallywire.lexicon.Language;

/**
 * All that is known of names before a text is read. Immutable and thread-safe.
 *
 * @param gazetteer places, organizations, nationalities
 * @param cues words beside and inside names
 * @param words what a single word can be
 * @param adjectives names of countries that stand as adjectives too
 */
public record Knowledge(Gazetteer gazetteer, Cues cues, WordTable words, CountryAdjectives adjectives) {
    /** The tables of the program: those of a language and those of the gazetteer. */
    public static Knowledge of(Language language) {
        return of(language, AddedNames.NONE);
    }

    /** The tables of the program, and what a user adds to them. */
    public static Knowledge of(Language language, AddedNames added) {
        return read(language.folder(), DataFolder.onClassPath("gazetteer"), added);
    }

    /**
     * Reads the tables of two folders.
     *
     * @param language small words, names of days and months, reporting verbs
     * @param names the gazetteer's tables; one that is missing is taken as empty
     */
    public static Knowledge read(DataFolder language, DataFolder names, AddedNames added) {
        List<GazetteerEntry> own = GazetteerReader.read(names);
        return new Knowledge(
                Gazetteer.of(added.around(own)),
                Cues.read(names, language),
                WordTable.read(language, names),
                CountryAdjectives.read(names, own));
    }
}
