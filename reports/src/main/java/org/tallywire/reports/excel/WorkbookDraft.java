package org.tallywire.reports.excel;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.tallywire.report.ArticleRow;
import org.tallywire.report.ClaimRow;
import org.tallywire.report.EntityRow;
import org.tallywire.report.FigureRow;
import org.tallywire.report.QuarantineRow;
import org.tallywire.report.StagedFacts;
import org.tallywire.reports.digest.Digest;
import org.tallywire.reports.digest.DigestLimits;
import org.tallywire.reports.digest.FigureGroup;
import org.tallywire.reports.wording.Labels;

/** Writes one workbook, sheet by sheet. */
final class WorkbookDraft {
    private static final DigestLimits LIMITS = new DigestLimits(10, 4, 12, 6, 0);

    private final StagedFacts facts;
    private final Labels labels;
    private final int rowsPerSheet;
    private final RowPlaces articles;
    private final RowPlaces claims;
    private final RowPlaces figures;

    WorkbookDraft(StagedFacts facts, Labels labels, int rowsPerSheet) {
        this.facts = facts;
        this.labels = labels;
        this.rowsPerSheet = rowsPerSheet;
        this.articles = new RowPlaces(ArticlesSheet.NAME, rowsPerSheet);
        this.claims = new RowPlaces(ClaimsSheet.NAME, rowsPerSheet);
        this.figures = new RowPlaces(FiguresSheet.NAME, rowsPerSheet);
    }

    void write(Path draft) throws IOException {
        Digest digest = Digest.of(facts, labels, LIMITS);
        facts.forEachArticle(article -> articles.add(article.id()));
        facts.forEachClaim(claim -> claims.add(claim.id()));
        try (XSSFWorkbook template = new XSSFWorkbook()) {
            BookProperties.set(template, facts.head());
            XSSFSheet summary = template.createSheet(SummarySheet.NAME);
            Book book = Book.create(template, labels, rowsPerSheet);
            try (StreamingWorkbook workbook = book.workbook()) {
                sheets(book, shownFigures(digest));
                new SummarySheet(labels, digest, figures, claims).write(new SummaryGrid(book, summary));
                try (OutputStream out = Files.newOutputStream(draft)) {
                    workbook.write(out);
                }
            }
        }
    }

    private void sheets(Book book, Set<String> shown) {
        SheetPlan<ClaimRow> claimPlan = new ClaimsSheet(labels, claims).plan();
        SheetPlan<FigureRow> figurePlan = new FiguresSheet(labels, articles, claims).plan();
        SheetPlan<EntityRow> entityPlan = EntitiesSheet.plan(labels);
        SheetPlan<ArticleRow> articlePlan = new ArticlesSheet(articles).plan();
        SheetPlan<QuarantineRow> quarantinePlan = QuarantineSheet.plan(labels);

        table(book, claimPlan, facts::forEachClaim);
        table(
                book,
                figurePlan,
                action -> facts.forEachFigure(figure -> {
                    action.accept(figure);
                    if (shown.contains(figure.id())) {
                        figures.add(figure.id());
                    } else {
                        figures.skip();
                    }
                }));
        table(book, entityPlan, facts::forEachEntity);
        table(book, articlePlan, facts::forEachArticle);
        table(book, quarantinePlan, facts::forEachQuarantined);
        new GuideSheet(book, labels).write(List.of(claimPlan, figurePlan, entityPlan, articlePlan, quarantinePlan));
    }

    private static <R> void table(Book book, SheetPlan<R> plan, Consumer<Consumer<R>> rows) {
        TableWriter<R> writer = new TableWriter<>(book, plan);
        rows.accept(writer::add);
        writer.finish();
    }

    private static Set<String> shownFigures(Digest digest) {
        Set<String> shown = new HashSet<>();
        for (FigureGroup group : digest.groups()) {
            group.shown().forEach(main -> shown.add(main.figure().id()));
        }
        return shown;
    }
}
