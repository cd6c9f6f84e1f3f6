package org.tallywire.bench;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
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
import org.tallywire.report.QuarantineRow;
import org.tallywire.report.ReportHead;
import org.tallywire.report.Selection;
import org.tallywire.report.StagedFacts;
import org.tallywire.report.TopicRow;

/**
 * As many figures as are asked for, ten an article, about invented events; made when they are read, and the same each time.
 *
 * @param figures how many
 */
record ManyFigures(int figures) implements StagedFacts {
    private static final int AN_ARTICLE = 10;
    private static final LocalDate DAY = LocalDate.of(2026, 11, 1);
    private static final List<String> EFFECTS = List.of("KILLED", "INJURED", "DISPLACED", "RESCUED", "DETAINED");

    @Override
    public ReportHead head() {
        return new ReportHead(
                Instant.parse("2026-11-01T06:00:00Z"),
                Selection.ALL,
                DAY,
                DAY.plusDays(300),
                articles(),
                articles(),
                0,
                0,
                0,
                figures,
                0,
                0);
    }

    private int articles() {
        return figures / AN_ARTICLE;
    }

    @Override
    public List<TopicRow> topics() {
        return List.of();
    }

    @Override
    public void forEachArticle(Consumer<? super ArticleRow> action) {
        for (int article = 0; article < articles(); article++) {
            action.accept(new ArticleRow(
                    id("a", article),
                    "feed.jsonl!" + article,
                    null,
                    "Report " + article + " from Vell Harbour",
                    List.of("Ann Orren"),
                    outlet(article),
                    published(article),
                    "field published",
                    "en",
                    null,
                    null,
                    null,
                    "",
                    AN_ARTICLE,
                    List.of()));
        }
    }

    @Override
    public void forEachFigure(Consumer<? super FigureRow> action) {
        for (int figure = 0; figure < figures; figure++) {
            action.accept(figure(figure));
        }
    }

    private static FigureRow figure(int number) {
        int article = number / AN_ARTICLE;
        String digits = String.valueOf(2 + number % 997);
        String sentence = "At least " + digits + " people were affected near Vell Harbour, police said on day "
                + number % 300 + ", in the words of report " + article + ".";
        return new FigureRow(
                id("f", number),
                id("a", article),
                9,
                9 + digits.length(),
                digits,
                "COUNT",
                new BigDecimal(digits),
                new BigDecimal(digits),
                null,
                "AT_LEAST",
                null,
                null,
                "people",
                "person",
                "PERSON",
                EFFECTS.get(number % EFFECTS.size()),
                "affected",
                "TOTAL",
                null,
                null,
                "vell",
                "Vell Harbour",
                "2026-11-01",
                DAY,
                DAY,
                "police",
                null,
                "said",
                "INDIRECT",
                "CLAIMED",
                0.8,
                "number:digits",
                null,
                sentence,
                0,
                "Report " + article + " from Vell Harbour",
                outlet(article),
                published(article));
    }

    private static String id(String kind, int number) {
        return "%s%016x".formatted(kind, number * 0x9e3779b97f4a7c15L);
    }

    private static String outlet(int article) {
        return "Outlet " + article % 40;
    }

    private static String published(int article) {
        return DAY.plusDays(article % 300).toString();
    }

    @Override
    public void forEachMention(Consumer<? super MentionRow> action) {
        // No report shows them.
    }

    @Override
    public void forEachEntity(Consumer<? super EntityRow> action) {
        // The sheet of entities has one row that says so.
    }

    @Override
    public void forEachDate(Consumer<? super DateRow> action) {
        // No report shows them.
    }

    @Override
    public void forEachClaim(Consumer<? super ClaimRow> action) {
        // Each figure stands alone.
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
        // All could be read.
    }

    @Override
    public void forEachCorrection(Consumer<? super CorrectionRow> action) {
        // Nobody has answered.
    }

    @Override
    public void forEachQualityCheck(Consumer<? super QualityCheck> action) {
        // Nobody asked.
    }
}
