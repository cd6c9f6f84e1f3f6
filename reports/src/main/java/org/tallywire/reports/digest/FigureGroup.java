package org.tallywire.reports.digest;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The main figures of one effect, or of one kind where they tell of no effect.
 *
 * @param shown the best first
 * @param figures how many figures of this group are staged in all
 */
public record FigureGroup(@Nullable String effect, String kind, List<MainFigure> shown, long figures) {
    public FigureGroup {
        shown = List.copyOf(shown);
    }

    FigureGroup within(int limit) {
        return new FigureGroup(effect, kind, DigestLimits.first(shown, limit), figures);
    }

    /** Figures that are not shown. */
    public long leftOut() {
        return figures - shown.size();
    }
}
