package org.tallywire.reports.digest;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.tallywire.report.FigureRow;

/** The best figures of a group, one a story, as they come by. */
final class GroupOfFigures {
    private static final Set<String> STATED = Set.of("CONFIRMED", "CLAIMED");

    private static final Comparator<MainFigure> BEST_FIRST = Comparator.comparingInt(GroupOfFigures::doubt)
            .thenComparing(Comparator.comparingInt(MainFigure::sources).reversed())
            .thenComparing(main -> !main.isLatest())
            .thenComparing(main -> main.figure().partOf() != null)
            .thenComparing(main -> main.figure().published(), Comparator.nullsLast(Comparator.<String>reverseOrder()))
            .thenComparing(GroupOfFigures::size, Comparator.reverseOrder())
            .thenComparing(main -> main.figure().article())
            .thenComparingInt(main -> main.figure().begin())
            .thenComparing(main -> main.figure().id());

    private final @Nullable String effect;
    private final String kind;
    private final int limit;
    private final Map<String, MainFigure> bestOfStory = new HashMap<>();
    private final TreeMap<MainFigure, String> stories = new TreeMap<>(BEST_FIRST);
    private long figures;

    GroupOfFigures(@Nullable String effect, String kind, int limit) {
        this.effect = effect;
        this.kind = kind;
        this.limit = limit;
    }

    void count() {
        figures++;
    }

    void offer(String story, MainFigure offered) {
        MainFigure best = bestOfStory.get(story);
        if (best != null && BEST_FIRST.compare(best, offered) <= 0) {
            return;
        }
        if (best != null) {
            stories.remove(best);
        }
        bestOfStory.put(story, offered);
        stories.put(offered, story);
        if (stories.size() > limit) {
            bestOfStory.remove(stories.pollLastEntry().getValue());
        }
    }

    FigureGroup shown() {
        return new FigureGroup(effect, kind, List.copyOf(stories.keySet()), figures);
    }

    private static int doubt(MainFigure main) {
        String certainty = main.figure().certainty();
        return STATED.contains(certainty) ? 0 : 1;
    }

    private static BigDecimal size(MainFigure main) {
        FigureRow figure = main.figure();
        BigDecimal size = figure.value() != null ? figure.value() : figure.high();
        return size == null ? BigDecimal.ZERO : size;
    }
}
