package org.tallywire.entity.name;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.tallywire.entity.tagger.TaggerModel;
import org.tallywire.lexicon.FaultyDataException;
import org.tallywire.lexicon.Language;

/** Models of the tagger of names, from the program or from its user. */
public final class NameModel {
    /** Name of a language's model in its folder. */
    public static final String FILE_NAME = "names.model";

    private NameModel() {}

    /** The model in a language's folder, where there is one. */
    public static Optional<TaggerModel> shipped(Language language) {
        return language.folder().findFile(FILE_NAME).map(in -> read(in, FILE_NAME));
    }

    /**
     * A model that a user trained.
     *
     * @throws FaultyDataException when there is none
     */
    public static TaggerModel read(Path file) {
        try {
            return read(Files.newInputStream(file), file.toString());
        } catch (IOException e) {
            throw faulty(file.toString(), "it cannot be opened (" + e.getMessage() + ")");
        }
    }

    private static TaggerModel read(InputStream in, String file) {
        try (in) {
            TaggerModel model = TaggerModel.read(in);
            if (model.grammar().tags() == NameTags.GRAMMAR.tags()) {
                return model;
            }
        } catch (IOException e) {
            throw faulty(file, String.valueOf(e.getMessage()));
        }
        throw faulty(file, "it tells other kinds apart than this program does");
    }

    private static FaultyDataException faulty(String file, String found) {
        return new FaultyDataException(file, 0, "no model of names: " + found, "make one with tallywire train-names");
    }
}
