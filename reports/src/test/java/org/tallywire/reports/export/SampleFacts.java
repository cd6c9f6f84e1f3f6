package org.tallywire.reports.export;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
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

/** Facts of our own making, in memory. */
final class SampleFacts implements StagedFacts {
    final List<ArticleRow> articles = new ArrayList<>();
    final List<MentionRow> mentions = new ArrayList<>();
    final List<DateRow> dates = new ArrayList<>();
    final List<FigureRow> figures = new ArrayList<>();
    final List<ClaimRow> claims = new ArrayList<>();

    boolean breakOffAfterArticles;

    static ArticleRow article(String id, @Nullable String title, String body) {
        return new ArticleRow(
                id,
                "inbox/" + id + ".txt",
                null,
                title,
                List.of("Ana Orlo", "B. \"Bo\" Reed"),
                "The Velin Courier",
                "2026-10-27T06:30:00Z",
                "byline",
                "en",
                "https://velin.example/" + id,
                null,
                null,
                body,
                1,
                List.of("velin"));
    }

    static FigureRow figure(String id, String article, String text, @Nullable BigDecimal value, String sentence) {
        return new FigureRow(
                id,
                article,
                5,
                5 + text.length(),
                text,
                "COUNT",
                value,
                value,
                null,
                "AT_LEAST",
                null,
                null,
                "people",
                "people",
                "PERSON",
                "KILLED",
                "killed",
                "UNSPECIFIED",
                null,
                null,
                "place-1",
                "Velin",
                "2026-10-26",
                LocalDate.of(2026, 10, 26),
                LocalDate.of(2026, 10, 26),
                "the mayor",
                null,
                "said",
                "INDIRECT",
                "CLAIMED",
                0.85,
                "passive",
                "claim-1",
                sentence,
                0,
                "A quake",
                "The Velin Courier",
                "2026-10-27T06:30:00Z");
    }

    /** Two articles with all kinds of rows. */
    static SampleFacts full() {
        SampleFacts facts = new SampleFacts();
        facts.articles.add(article("a1", "A quake", "Over 12 people were killed in Velin on Monday, the mayor said."));
        facts.articles.add(article("a2", null, "Nothing here."));
        facts.mentions.add(new MentionRow("a1", 30, 35, "Velin", "PLACE", "place-1", "Velin", null, "cue:in"));
        facts.dates.add(new DateRow("a1", 39, 45, "Monday", "DATE", "2026-10-26", LocalDate.of(2026, 10, 26), null));
        facts.figures.add(figure(
                "f1",
                "a1",
                "12",
                new BigDecimal("12.00"),
                "Over 12 people were killed in Velin on Monday, the mayor said."));
        facts.claims.add(new ClaimRow(
                "claim-1",
                "KILLED",
                "PERSON",
                null,
                null,
                "Velin",
                LocalDate.of(2026, 10, 26),
                null,
                BigDecimal.TWO,
                new BigDecimal("1E+3"),
                null,
                "DIFFER",
                2,
                List.of("f1", "f2"),
                List.of("velin")));
        return facts;
    }

    @Override
    public ReportHead head() {
        return new ReportHead(
                Instant.EPOCH, Selection.ALL, null, null, 0, articles.size(), 0, 0, 0, figures.size(), 0, 0);
    }

    @Override
    public List<TopicRow> topics() {
        return List.of(new TopicRow("velin", "Around Velin"));
    }

    @Override
    public void forEachArticle(Consumer<? super ArticleRow> action) {
        articles.forEach(action);
    }

    @Override
    public void forEachMention(Consumer<? super MentionRow> action) {
        if (breakOffAfterArticles) {
            throw new IllegalStateException("the database is gone");
        }
        mentions.forEach(action);
    }

    @Override
    public void forEachEntity(Consumer<? super EntityRow> action) {
        throw new UnsupportedOperationException("an export lists mentions");
    }

    @Override
    public void forEachDate(Consumer<? super DateRow> action) {
        dates.forEach(action);
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
        return Optional.empty();
    }

    @Override
    public void forEachChange(Consumer<? super ChangeRow> action) {
        // Nothing has changed here.
    }

    @Override
    public void forEachQuarantined(Consumer<? super QuarantineRow> action) {
        throw new UnsupportedOperationException("an export lists facts");
    }

    @Override
    public void forEachCorrection(Consumer<? super CorrectionRow> action) {
        throw new UnsupportedOperationException("an export lists facts");
    }

    @Override
    public void forEachQualityCheck(Consumer<? super QualityCheck> action) {
        throw new UnsupportedOperationException("an export lists facts");
    }
}
