package org.tallywire.app.settings;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * Where names come from besides the program's own gazetteer.
 *
 * @param gazetteer the user's own names, or null for none
 * @param geonames folder of dumps of GeoNames, or null for none
 * @param model of the tagger, or null for the program's own
 */
public record NameSettings(
        @Nullable Path gazetteer,
        @Nullable Path geonames,
        @Nullable Path model) {}
