package org.tallywire.claim;

import java.util.LinkedHashMap;
import java.util.Map;

/** The wording of bodies looked at lately, so that an original with many copies is not cut again and again. */
final class ShingleCache {
    private static final int LIMIT = 512;

    private final CopyFinder.Bodies bodies;
    private final Map<String, Shingles> kept = new LinkedHashMap<>(16, 0.75f, true);

    ShingleCache(CopyFinder.Bodies bodies) {
        this.bodies = bodies;
    }

    Shingles of(String articleId) {
        Shingles known = kept.get(articleId);
        if (known != null) {
            return known;
        }
        Shingles cut = Shingles.of(bodies.bodyOf(articleId));
        kept.put(articleId, cut);
        if (kept.size() > LIMIT) {
            kept.remove(kept.keySet().iterator().next());
        }
        return cut;
    }
}
