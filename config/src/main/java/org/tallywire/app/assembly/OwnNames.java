package org.tallywire.app.assembly;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.tallywire.article.SourceDocument;

/** Tells the files of a user's own names apart, so that articles are analysed again when they change. */
final class OwnNames {
    private OwnNames() {}

    /** The SHA-256 of the file; empty where there is none. */
    static String idOf(@Nullable Path gazetteer) {
        if (gazetteer == null) {
            return "";
        }
        try {
            return SourceDocument.of(gazetteer.toString(), gazetteer).sha256();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + gazetteer, e);
        }
    }
}
