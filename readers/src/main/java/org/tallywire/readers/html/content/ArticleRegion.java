package org.tallywire.readers.html.content;

/** Chooses the region that holds the article. */
final class ArticleRegion {
    /** A region inside the best one is better when it holds nearly as much. */
    private static final double NEARLY_ALL = 0.98;

    private ArticleRegion() {}

    /** The innermost of the regions whose blocks are worth most; the outermost region where none is worth anything. */
    static Region find(PageOutline outline, BlockValues values) {
        Region best = outline.regions().get(0);
        double most = values.of(best);
        for (Region region : outline.regions()) {
            double value = weighted(region, values);
            boolean inside = region.firstBlock() >= best.firstBlock() && region.endBlock() <= best.endBlock();
            if (value > most || inside && value >= most * NEARLY_ALL) {
                best = region;
                most = Math.max(value, most);
            }
        }
        return best;
    }

    private static double weighted(Region region, BlockValues values) {
        double value = values.of(region);
        return region.hint() == Hint.BODY ? value * 1.1 : value;
    }
}
