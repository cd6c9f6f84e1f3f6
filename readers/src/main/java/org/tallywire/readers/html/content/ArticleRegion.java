package org.tallywire.readers.html.content;

import java.util.List;

/** Chooses the region that holds the article. */
final class ArticleRegion {
    /** A region inside the best one is better when it holds nearly as much. */
    private static final double NEARLY_ALL = 0.98;

    /** A region that says it is the article is believed when it holds so much of the best one. */
    private static final double BELIEVED = 0.35;

    /** Another region that says so makes it doubtful when it holds so much of the first. */
    private static final double RIVAL = 0.3;

    private static final double LEAD = 80;

    private static final double MOST_ELSE = 1.02;

    private final PageOutline outline;
    private final BlockValues values;

    private ArticleRegion(PageOutline outline, BlockValues values) {
        this.outline = outline;
        this.values = values;
    }

    static Region find(PageOutline outline, BlockValues values) {
        ArticleRegion search = new ArticleRegion(outline, values);
        return search.named(search.best());
    }

    /** The innermost of the regions whose blocks are worth most; the outermost region where none is worth anything. */
    private Region best() {
        Region best = outline.regions().get(0);
        double most = values.of(best);
        for (Region region : outline.regions()) {
            double value = values.of(region);
            if (value > most || region.isInside(best) && value >= most * NEARLY_ALL) {
                best = region;
                most = Math.max(value, most);
            }
        }
        return best;
    }

    /** The region inside the best one that says it is the article, if it is the only one that says so. */
    private Region named(Region best) {
        List<Region> claimants = outline.regions().stream()
                .filter(region -> region.isInside(best) && isNamed(region) && values.of(region) > 0)
                .toList();
        Region first = best;
        double most = 0;
        for (Region region : claimants) {
            double value = values.of(region);
            if (value > most || value >= most * NEARLY_ALL && region.isInside(first)) {
                first = region;
                most = Math.max(most, value);
            }
        }
        boolean believed = most >= values.of(best) * BELIEVED;
        return believed && !hasRival(first, most, claimants) ? withLead(first, claimants) : best;
    }

    /** The region around a body and another one before it that holds the lead, if little else is in it. */
    private Region withLead(Region body, List<Region> claimants) {
        double lead = claimants.stream()
                .filter(region -> region.endBlock() <= body.firstBlock())
                .mapToDouble(values::of)
                .max()
                .orElse(0);
        Region around = lead < LEAD ? body : outline.regions().get(body.parent());
        while (around.parent() >= 0 && values.of(around) < values.of(body) + lead) {
            around = outline.regions().get(around.parent());
        }
        return values.of(around) <= (values.of(body) + lead) * MOST_ELSE ? around : body;
    }

    private boolean hasRival(Region first, double most, List<Region> claimants) {
        return claimants.stream()
                .anyMatch(region ->
                        !region.isInside(first) && !first.isInside(region) && values.of(region) >= most * RIVAL);
    }

    private static boolean isNamed(Region region) {
        return region.hint() == Hint.BODY || region.element().normalName().equals("article");
    }
}
