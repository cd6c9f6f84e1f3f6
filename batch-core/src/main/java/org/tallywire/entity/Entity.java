package org.tallywire.entity;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.tallywire.article.ContentHash;

/**
 * An entry that mentions lead to, the same in every article.
 *
 * @param id made of kind and folded name, or of a gazetteer's key, so that it is the same in every run
 * @param name neutral label: a gazetteer's, else the fullest name that a source wrote
 * @param country ISO 3166-1 alpha-2 code, where one is known and uncontested
 * @param latitude degrees north, where known
 * @param longitude degrees east, where known
 * @param variants of a contested name all others that are known, so that none is preferred; else none
 */
public record Entity(
        String id,
        EntityKind kind,
        String name,
        @Nullable String country,
        @Nullable Double latitude,
        @Nullable Double longitude,
        List<String> variants) {
    public Entity {
        variants = List.copyOf(variants);
    }

    /** An entry whose name is not contested. */
    public Entity(
            String id,
            EntityKind kind,
            String name,
            @Nullable String country,
            @Nullable Double latitude,
            @Nullable Double longitude) {
        this(id, kind, name, country, latitude, longitude, List.of());
    }

    /** An entry that is known by its name alone. */
    public static Entity named(EntityKind kind, String name, @Nullable String country) {
        return new Entity(idOf(kind, name), kind, name, country, null, null);
    }

    /** The id of an entry that is known by this name or key; case does not matter. */
    public static String idOf(EntityKind kind, String key) {
        return ContentHash.idOf("entity", kind, key.toLowerCase(Locale.ROOT));
    }
}
