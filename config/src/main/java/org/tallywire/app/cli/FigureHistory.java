package org.tallywire.app.cli;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tallywire.report.ArticleRow;
import org.tallywire.report.ClaimRow;
import org.tallywire.report.FigureRow;
import org.tallywire.report.StagedArchive;

/**
 * A figure, where it comes from and what is said beside it.
 *
 * @param whole the figure that it is part of
 * @param revised the figure that it replaces
 * @param source where its article stands
 * @param url of its article
 * @param copyOf id of the article that its article copies
 * @param claim with the other figures about the same thing
 */
record FigureHistory(
        FigureRow figure,
        @Nullable FigureRow whole,
        @Nullable FigureRow revised,
        String source,
        @Nullable String title,
        @Nullable String url,
        @Nullable String copyOf,
        @Nullable ClaimHistory claim) {
    static FigureHistory of(FigureRow figure, StagedArchive archive) {
        ArticleRow article = archive.findArticle(figure.article())
                .orElseThrow(() -> new IllegalStateException(
                        "figure " + figure.id() + " is staged without its article " + figure.article()));
        return new FigureHistory(
                figure,
                find(figure.partOf(), archive),
                find(figure.revises(), archive),
                article.source(),
                article.title(),
                article.url(),
                article.copyOf(),
                claim(figure.claim(), archive));
    }

    private static @Nullable FigureRow find(@Nullable String id, StagedArchive archive) {
        return id == null ? null : archive.findFigures(id).stream().findFirst().orElse(null);
    }

    private static @Nullable ClaimHistory claim(@Nullable String id, StagedArchive archive) {
        if (id == null) {
            return null;
        }
        List<ClaimRow> found = archive.findClaims(id);
        return found.isEmpty() ? null : ClaimHistory.of(found.getFirst(), archive);
    }
}
