package org.tallywire.app.settings;

import java.nio.file.Path;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tallywire.entity.name.NameLayer;

/**
 * Where names come from besides the program's own gazetteer.
 *
 * @param gazetteer the user's own names, or null for none
 * @param geonames folder of dumps of GeoNames, or null for none
 * @param model of the tagger, or null for the program's own
 * @param layers in which ways names are found
 */
public record NameSettings(
        @Nullable Path gazetteer,
        @Nullable Path geonames,
        @Nullable Path model,
        Set<NameLayer> layers) {
    public NameSettings {
        layers = Set.copyOf(layers);
    }
}
