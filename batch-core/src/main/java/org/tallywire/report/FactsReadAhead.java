package org.tallywire.report;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Facts of which the next rows are read while the ones before are written: reading facts and writing a report cost about
 * the same, so that two cores need half the time. The facts are asked in threads of their own.
 */
public final class FactsReadAhead implements StagedFacts {
    private final StagedFacts facts;

    /** Reads from these. */
    public FactsReadAhead(StagedFacts facts) {
        this.facts = facts;
    }

    @Override
    public ReportHead head() {
        return facts.head();
    }

    @Override
    public List<TopicRow> topics() {
        return facts.topics();
    }

    @Override
    public void forEachArticle(Consumer<? super ArticleRow> action) {
        ReadAhead.forEach(facts::forEachArticle, action);
    }

    @Override
    public List<ArticleRow> articles(Collection<String> ids) {
        return facts.articles(ids);
    }

    @Override
    public void forEachMention(Consumer<? super MentionRow> action) {
        ReadAhead.forEach(facts::forEachMention, action);
    }

    @Override
    public void forEachEntity(Consumer<? super EntityRow> action) {
        ReadAhead.forEach(facts::forEachEntity, action);
    }

    @Override
    public void forEachDate(Consumer<? super DateRow> action) {
        ReadAhead.forEach(facts::forEachDate, action);
    }

    @Override
    public void forEachFigure(Consumer<? super FigureRow> action) {
        ReadAhead.forEach(facts::forEachFigure, action);
    }

    @Override
    public void forEachClaim(Consumer<? super ClaimRow> action) {
        ReadAhead.forEach(facts::forEachClaim, action);
    }

    @Override
    public Optional<Instant> changesSince() {
        return facts.changesSince();
    }

    @Override
    public void forEachChange(Consumer<? super ChangeRow> action) {
        ReadAhead.forEach(facts::forEachChange, action);
    }

    @Override
    public void forEachQuarantined(Consumer<? super QuarantineRow> action) {
        ReadAhead.forEach(facts::forEachQuarantined, action);
    }

    @Override
    public void forEachCorrection(Consumer<? super CorrectionRow> action) {
        ReadAhead.forEach(facts::forEachCorrection, action);
    }

    @Override
    public void forEachQualityCheck(Consumer<? super QualityCheck> action) {
        ReadAhead.forEach(facts::forEachQualityCheck, action);
    }
}
