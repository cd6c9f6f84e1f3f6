package org.tallywire.claim;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tallywire.figure.FigureKind;

/**
 * One number of one article, with the figures of the same article that say it again or that it replaces.
 *
 * @param block what must be the same in all figures of a claim, whatever the place and the day
 * @param thing what happened to what
 * @param isPart whether it is part of another figure
 * @param isOfTwo whether its number tells of another effect too: it counts those to whom both happened
 * @param window days of the event as stated; null where the text gives none
 * @param search days to look at: those of the event, else the days before publication; null where nothing is known
 * @param names distinctive entities of the article, those that the fewest articles share first
 * @param attached figures that come with this one
 */
record Statement(
        ClaimFigure figure,
        Range range,
        Block block,
        Thing thing,
        boolean isPart,
        boolean isOfTwo,
        @Nullable Window window,
        @Nullable Window search,
        List<String> names,
        List<Attached> attached) {
    /** What must be the same in all figures of a claim. */
    record Block(String effect, FigureKind kind, @Nullable String unit, boolean isNew) {}

    /**
     * What happened to what.
     *
     * @param effect as the source tells it
     * @param isLoose whether that is compared with the effect of the block by the same number only
     * @param noun what the counted noun stands for, see {@link ClaimNouns}
     * @param countedClass that the noun is compared as; null where it has none
     */
    record Thing(
            String effect,
            boolean isLoose,
            String noun,
            @Nullable String countedClass) {}

    /**
     * A figure that comes with another one.
     *
     * @param rule {@link JoinRule#REPEATS} or {@link JoinRule#REVISES}
     */
    record Attached(ClaimFigure figure, Range range, JoinRule rule) {}

    ClaimArticle article() {
        return figure.article();
    }

    Optional<ClaimPlace> place() {
        return Optional.ofNullable(figure.place());
    }

    String noun() {
        return thing.noun;
    }

    boolean isAny() {
        return thing.noun.equals(ClaimNouns.ANY);
    }

    /** Whether one of its numbers can be the same as that. */
    boolean meets(Range other) {
        return range.meets(other)
                || attached.stream().anyMatch(old -> old.range().meets(other));
    }
}
