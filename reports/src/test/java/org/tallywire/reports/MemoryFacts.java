package org.tallywire.reports;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.tallywire.report.ArticleRow;
import org.tallywire.report.ChangeRow;
import org.tallywire.report.ClaimRow;
import org.tallywire.report.CorrectionRow;
import org.tallywire.report.DateRow;
import org.tallywire.report.EntityRow;
import org.tallywire.report.FigureRow;
import org.tallywire.report.MentionRow;
import org.tallywire.report.QualityCheck;
import org.tallywire.report.QualityRule;
import org.tallywire.report.QualityVerdict;
import org.tallywire.report.QuarantineRow;
import org.tallywire.report.ReportHead;
import org.tallywire.report.StagedFacts;
import org.tallywire.report.TopicRow;

/** Facts that are held in memory. */
public record MemoryFacts(
        ReportHead head,
        List<ArticleRow> articles,
        List<EntityRow> entities,
        List<FigureRow> figures,
        List<ClaimRow> claims,
        List<QuarantineRow> quarantined,
        List<CorrectionRow> corrections,
        List<ChangeRow> changes)
        implements StagedFacts {
    @Override
    public List<TopicRow> topics() {
        return List.of();
    }

    @Override
    public void forEachArticle(Consumer<? super ArticleRow> action) {
        articles.forEach(action);
    }

    @Override
    public void forEachMention(Consumer<? super MentionRow> action) {
        for (int i = 0; i < articles.size(); i++) {
            for (EntityRow entity : entities) {
                if (i < entity.articles()) {
                    action.accept(mention(articles.get(i), entity));
                }
            }
        }
    }

    /** Each entity is named once in the first of the articles. */
    private static MentionRow mention(ArticleRow article, EntityRow entity) {
        return new MentionRow(
                article.id(), 0, 1, entity.name(), entity.kind(), entity.id(), entity.name(), entity.country(), "test");
    }

    @Override
    public void forEachEntity(Consumer<? super EntityRow> action) {
        entities.forEach(action);
    }

    @Override
    public void forEachDate(Consumer<? super DateRow> action) {
        // The reports of this module show no dates.
    }

    @Override
    public void forEachFigure(Consumer<? super FigureRow> action) {
        figures.forEach(action);
    }

    @Override
    public void forEachClaim(Consumer<? super ClaimRow> action) {
        claims.forEach(action);
    }

    @Override
    public Optional<Instant> changesSince() {
        return changes.isEmpty()
                ? Optional.empty()
                : Optional.of(head.generatedAt().minus(1, ChronoUnit.DAYS));
    }

    @Override
    public void forEachChange(Consumer<? super ChangeRow> action) {
        changes.forEach(action);
    }

    @Override
    public void forEachQuarantined(Consumer<? super QuarantineRow> action) {
        quarantined.forEach(action);
    }

    @Override
    public void forEachCorrection(Consumer<? super CorrectionRow> action) {
        corrections.forEach(action);
    }

    /** One rule warned, one had nothing to judge by, and the rest were content; without articles nobody judged. */
    @Override
    public void forEachQualityCheck(Consumer<? super QualityCheck> action) {
        if (!articles.isEmpty()) {
            action.accept(new QualityCheck(QualityRule.SET_ASIDE, QualityVerdict.WARNED, 4, 16, 20));
            action.accept(new QualityCheck(QualityRule.ARTICLES, QualityVerdict.NOT_JUDGED, 12, 0, null));
            action.accept(new QualityCheck(QualityRule.OTHER_LANGUAGES, QualityVerdict.GOOD, 1, 12, null));
            action.accept(new QualityCheck(QualityRule.FIGURES, QualityVerdict.GOOD, figures.size(), 0, null));
        }
    }
}
