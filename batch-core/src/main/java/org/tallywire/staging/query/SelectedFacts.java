package org.tallywire.staging.query;

import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.tallywire.report.ArticleRow;
import org.tallywire.report.ChangeRow;
import org.tallywire.report.ClaimRow;
import org.tallywire.report.CorrectionRow;
import org.tallywire.report.DateRow;
import org.tallywire.report.EntityRow;
import org.tallywire.report.FigureRow;
import org.tallywire.report.MentionRow;
import org.tallywire.report.QualityCheck;
import org.tallywire.report.QuarantineRow;
import org.tallywire.report.ReportHead;
import org.tallywire.report.Selection;
import org.tallywire.report.StagedFacts;
import org.tallywire.report.TopicRow;

/**
 * The facts of a selection, read page by page; its head is counted once. Names and dates are those of the selected
 * articles.
 */
public final class SelectedFacts implements StagedFacts {
    private final JdbcTemplate jdbc;
    private final Clock clock;
    private final Selection selection;
    private final Filter filter;
    private final ArticlePages pages;
    private @Nullable ReportHead head;

    public SelectedFacts(JdbcTemplate jdbc, Clock clock, Selection selection) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.selection = selection;
        this.filter = new Filter(selection);
        this.pages = new ArticlePages(jdbc, filter);
    }

    @Override
    public ReportHead head() {
        if (head == null) {
            head = new HeadQuery(jdbc, clock).of(selection, filter);
        }
        return head;
    }

    @Override
    public List<TopicRow> topics() {
        return new TopicQuery(jdbc).all();
    }

    @Override
    public void forEachArticle(Consumer<? super ArticleRow> action) {
        new ArticleQuery(jdbc).forEach(pages, action);
    }

    @Override
    public List<ArticleRow> articles(Collection<String> ids) {
        return new ArticleQuery(jdbc).find(ids);
    }

    @Override
    public void forEachMention(Consumer<? super MentionRow> action) {
        new SpanFactQuery(jdbc).forEachMention(pages, action);
    }

    @Override
    public void forEachEntity(Consumer<? super EntityRow> action) {
        new EntityQuery(jdbc).forEach(pages, action);
    }

    @Override
    public void forEachDate(Consumer<? super DateRow> action) {
        new SpanFactQuery(jdbc).forEachDate(pages, action);
    }

    @Override
    public void forEachFigure(Consumer<? super FigureRow> action) {
        new FigureQuery(jdbc).forEach(pages, filter, action);
    }

    @Override
    public void forEachClaim(Consumer<? super ClaimRow> action) {
        new ClaimQuery(jdbc).forEach(filter, action);
    }

    @Override
    public Optional<Instant> changesSince() {
        return new ChangeQuery(jdbc).since();
    }

    @Override
    public void forEachChange(Consumer<? super ChangeRow> action) {
        new ChangeQuery(jdbc).forEach(filter, action);
    }

    @Override
    public void forEachQuarantined(Consumer<? super QuarantineRow> action) {
        new QuarantineQuery(jdbc).forEach(action);
    }

    @Override
    public void forEachCorrection(Consumer<? super CorrectionRow> action) {
        new CorrectionQuery(jdbc).forEach(action);
    }

    @Override
    public void forEachQualityCheck(Consumer<? super QualityCheck> action) {
        new QualityQuery(jdbc).forEachOfLatest(action);
    }
}
