package org.tallywire.reports.digest;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.tallywire.report.ClaimRow;
import org.tallywire.report.FigureRow;

/** Picks the figures of a few claims out of all figures. */
final class DisputeReader {
    private final List<ClaimRow> claims;
    private final ArticleIndex articles;
    private final int limit;
    private final Set<String> wanted = new HashSet<>();
    private final Map<String, FigureRow> found = new HashMap<>();

    DisputeReader(List<ClaimRow> claims, ArticleIndex articles, int limit) {
        this.claims = claims;
        this.articles = articles;
        this.limit = limit;
        claims.forEach(claim -> wanted.addAll(claim.figures()));
    }

    void add(FigureRow figure) {
        if (wanted.contains(figure.id())) {
            found.put(figure.id(), figure);
        }
    }

    List<Dispute> disputes() {
        return claims.stream().map(this::dispute).toList();
    }

    private Dispute dispute(ClaimRow claim) {
        List<FigureRow> known = claim.figures().stream()
                .map(found::get)
                .filter(Objects::nonNull)
                .toList();
        List<FigureRow> originals = known.stream()
                .filter(figure -> !articles.isCopy(figure.article()))
                .toList();
        List<FigureRow> told = originals.isEmpty() ? known : originals;
        List<FigureRow> shown = told.subList(0, Math.min(limit, told.size()));
        return new Dispute(claim, shown, known.size() - told.size(), told.size() - shown.size());
    }
}
