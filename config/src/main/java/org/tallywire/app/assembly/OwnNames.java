package org.tallywire.app.assembly;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.tallywire.app.settings.NameSettings;
import org.tallywire.article.SourceDocument;
import org.tallywire.entity.name.NameLayer;

/** Tells a user's ways to names apart, so that articles are analysed again when they change. */
final class OwnNames {
    private static final int LONGEST = 64;

    private OwnNames() {}

    /** The layers that are left out, and the SHA-256 of the user's own names; empty for all layers and no names. */
    static String idOf(NameSettings settings) {
        TreeSet<NameLayer> left = new TreeSet<>(NameLayer.all());
        left.removeAll(settings.layers());
        StringBuilder id = new StringBuilder();
        left.forEach(layer -> id.append('-').append(layer.name(), 0, 2));
        String whole = id + hashOf(settings.gazetteer());
        return whole.substring(0, Math.min(LONGEST, whole.length()));
    }

    private static String hashOf(@Nullable Path gazetteer) {
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
