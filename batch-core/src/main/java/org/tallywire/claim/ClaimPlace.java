package org.tallywire.claim;

import org.jspecify.annotations.Nullable;

/**
 * The place that a figure is about.
 *
 * @param id entity id
 * @param name neutral label
 * @param country ISO 3166-1 alpha-2 code, where known and uncontested
 * @param wholeCountry whether the place is that country, and so contains its other places
 */
public record ClaimPlace(String id, String name, @Nullable String country, boolean wholeCountry) {}
