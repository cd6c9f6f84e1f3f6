package org.tallywire.reports.digest;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.tallywire.report.FigureRow;
import org.tallywire.reports.wording.CodeList;
import org.tallywire.reports.wording.Labels;

/**
 * Chooses the figures worth showing first: by effect, then by how many independent sources tell of the same thing, then
 * by day of publication. Of a claim it shows the latest figure alone; figures of copied articles, and those that a source
 * says are not so, never.
 */
final class MainFigures {
    private static final Set<String> KINDS_WITHOUT_EFFECT = Set.of("MONEY", "PERCENT", "MEASURE");

    private static final Set<String> NOT_SO = Set.of("DENIED", "NEGATED");

    private final Labels labels;
    private final ArticleIndex articles;
    private final ClaimIndex claims;
    private final DigestLimits limits;
    private final Map<String, GroupOfFigures> groups = new HashMap<>();
    private int next;

    MainFigures(Labels labels, ArticleIndex articles, ClaimIndex claims, DigestLimits limits) {
        this.labels = labels;
        this.articles = articles;
        this.claims = claims;
        this.limits = limits;
    }

    void add(FigureRow figure) {
        int place = next++;
        if (figure.effect() == null && !KINDS_WITHOUT_EFFECT.contains(figure.kind())) {
            return;
        }
        String key = figure.effect() == null ? " " + figure.kind() : figure.effect();
        GroupOfFigures group = groups.computeIfAbsent(
                key, k -> new GroupOfFigures(figure.effect(), figure.kind(), limits.figuresAGroup()));
        group.count();
        if (!NOT_SO.contains(figure.certainty()) && !articles.isCopy(figure.article())) {
            group.offer(story(figure), withStanding(figure, place));
        }
    }

    private MainFigure withStanding(FigureRow figure, int place) {
        Optional<ClaimIndex.Standing> standing = claims.find(figure.claim());
        return new MainFigure(
                figure,
                place,
                standing.map(ClaimIndex.Standing::sources).orElse(1),
                standing.map(ClaimIndex.Standing::agreement).orElse(null),
                articles.languageOf(figure.article()).orElse(null),
                standing.map(ClaimIndex.Standing::latest).orElse(null));
    }

    /** Figures of one story are shown once: those of a claim, and those that say the same. */
    private static String story(FigureRow figure) {
        if (figure.claim() != null) {
            return figure.claim();
        }
        return String.join(
                "|",
                figure.bound(),
                String.valueOf(figure.low()),
                String.valueOf(figure.high()),
                String.valueOf(figure.unit()),
                String.valueOf(figure.countedLemma()),
                String.valueOf(figure.placeId()));
    }

    List<FigureGroup> groups() {
        return groups.values().stream()
                .map(GroupOfFigures::shown)
                .filter(group -> !group.shown().isEmpty())
                .sorted(Comparator.comparingInt(this::gravity)
                        .thenComparing(
                                Comparator.comparingLong(FigureGroup::figures).reversed())
                        .thenComparing(group -> String.valueOf(group.effect())))
                .limit(limits.groups())
                .toList();
    }

    private int gravity(FigureGroup group) {
        return group.effect() == null
                ? 1_000 + labels.rank(CodeList.KIND, group.kind())
                : labels.rank(CodeList.EFFECT, group.effect());
    }

    int groupsInAll() {
        return groups.size();
    }
}
