package org.tallywire.reports.excel;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.tallywire.report.ArticleRow;
import org.tallywire.report.ChangeRow;
import org.tallywire.report.ClaimRow;
import org.tallywire.report.EntityRow;
import org.tallywire.report.FigureRow;
import org.tallywire.report.StagedFacts;
import org.tallywire.reports.digest.Digest;
import org.tallywire.reports.digest.Digests;
import org.tallywire.reports.digest.Onlooker;
import org.tallywire.reports.style.HouseStyle;
import org.tallywire.reports.wording.Answers;
import org.tallywire.reports.wording.Wording;

/** Writes one workbook, sheet by sheet. */
final class WorkbookDraft {
    private final StagedFacts facts;
    private final HouseStyle style;
    private final Digests digests;
    private final Wording wording;
    private final int rowsPerSheet;
    private final Answers answers;
    private final RowPlaces articles;
    private final RowPlaces claims;
    private final RowPlaces figures;
    private final FigurePlaces figurePlaces;
    private final MentionPlaces mentionPlaces;
    private final MentionsSheet mentions;
    private final SideBySide sideBySide;
    private final Flags flags;
    private final Map<String, String> changes = new HashMap<>();

    WorkbookDraft(StagedFacts facts, HouseStyle style, Digests digests, int rowsPerSheet) {
        this.facts = facts;
        this.style = style;
        this.digests = digests;
        this.wording = style.wording();
        this.rowsPerSheet = rowsPerSheet;
        this.answers = Answers.of(facts, wording.labels());
        this.articles = new RowPlaces(wording, ArticlesSheet.KEY, rowsPerSheet);
        this.claims = new RowPlaces(wording, ClaimsSheet.KEY, rowsPerSheet);
        this.figures = new RowPlaces(wording, FiguresSheet.KEY, rowsPerSheet);
        this.figurePlaces = new FigurePlaces(wording, figures);
        this.mentionPlaces = new MentionPlaces(new RowPlaces(wording, MentionsSheet.KEY, rowsPerSheet));
        this.mentions = new MentionsSheet(wording, articles);
        this.sideBySide = new SideBySide(wording);
        this.flags = new Flags(wording);
    }

    /**
     * @param folder for temporary files
     */
    void write(Path folder, Path draft) throws IOException {
        try (XSSFWorkbook template = new XSSFWorkbook()) {
            XSSFSheet summary = template.createSheet(wording.sheet(SummarySheet.KEY));
            Book book = Book.create(template, folder, style, rowsPerSheet);
            try (StreamedSheets streamed = book.sheets()) {
                write(book, summary);
                streamed.finish(draft);
            }
        } catch (UncheckedIOException e) {
            throw new IOException("the workbook cannot be written: " + e.getMessage(), e);
        }
    }

    private void write(Book book, XSSFSheet summary) {
        FigureTables figureTables = new FigureTables(book);
        Digest digest = digests.read(facts, figureTables).within(WorkbookReport.LIMITS);
        digest.groups().stream()
                .flatMap(group -> group.shown().stream())
                .forEach(main -> figures.add(main.figure().id(), main.place()));
        facts.forEachMention(mentionPlaces::add);
        List<TableWriter<?>> tables = tables(book, figureTables);
        new GuideSheet(book)
                .write(tables.stream().<SheetPlan<?>>map(TableWriter::plan).toList());
        putInOrder(book.template(), tables);
        book.losses().leftOut(sideBySide.leftOut());
        BookProperties.set(book.template(), digest.head(), style);
        new SummarySheet(style, digest, figures, claims).write(new SummaryGrid(book, summary));
    }

    /** The sheets after the first stand in this order, whichever was written first. */
    private static void putInOrder(XSSFWorkbook template, List<TableWriter<?>> tables) {
        int position = 1;
        for (TableWriter<?> table : tables) {
            for (String sheet : table.sheets()) {
                template.setSheetOrder(sheet, position++);
            }
        }
    }

    /**
     * Writes the sheets of figures while the digest reads these, and notes what other sheets tell of articles, claims and
     * figures.
     */
    private final class FigureTables implements Onlooker {
        private final TableWriter<FigureRow> figureTable;
        private final TableWriter<ReviewSheet.Flagged> flagged;

        FigureTables(Book book) {
            FiguresSheet sheet = new FiguresSheet(wording, articles, new ClaimNames(wording, claims), answers);
            this.figureTable = new TableWriter<>(book, sheet.plan());
            this.flagged = new TableWriter<>(book, new ReviewSheet(wording, sheet).plan());
        }

        @Override
        public void article(ArticleRow article) {
            articles.add(article.id());
            mentions.add(article);
        }

        @Override
        public void claim(ClaimRow claim) {
            claims.add(claim.id());
            sideBySide.add(claim);
            flags.add(claim);
        }

        @Override
        public void figure(FigureRow figure) {
            place(figure);
            figurePlaces.add(figure);
            sideBySide.add(figure);
            figureTable.add(figure);
            flags.of(figure).ifPresent(flagged::add);
        }

        @Override
        public void change(ChangeRow change) {
            changes.put(change.claim().id(), change.change());
        }
    }

    private void place(FigureRow figure) {
        if (answers.figures().contains(figure.id())) {
            figures.add(figure.id());
        } else {
            figures.skip();
        }
    }

    /** Writes all other tables. */
    private List<TableWriter<?>> tables(Book book, FigureTables figureTables) {
        ClaimNames names = new ClaimNames(wording, claims);
        TopicNames topics = new TopicNames(facts.topics());
        List<TableWriter<?>> tables = new ArrayList<>();
        tables.add(table(
                book, new ClaimsSheet(wording, names, figurePlaces, topics, changes).plan(), facts::forEachClaim));
        if (!changes.isEmpty()) {
            tables.add(table(book, new ChangesSheet(wording, names).plan(), facts::forEachChange));
        }
        tables.add(table(book, new SideBySideSheet(wording, sideBySide, names).plan(), sideBySide.claims()::forEach));
        tables.add(finished(figureTables.figureTable));
        tables.add(table(book, EntitiesSheet.plan(wording, mentionPlaces), this::forEachEntity));
        tables.add(table(book, mentions.plan(), this::forEachMention));
        tables.add(
                table(book, new ArticlesSheet(wording, articles, figurePlaces, topics).plan(), facts::forEachArticle));
        tables.add(table(book, QuarantineSheet.plan(wording), facts::forEachQuarantined));
        tables.add(table(book, QualitySheet.plan(wording), facts::forEachQualityCheck));
        tables.add(finished(figureTables.flagged));
        if (!answers.isEmpty()) {
            tables.add(table(book, new AnswersSheet(wording, figures).plan(), facts::forEachCorrection));
        }
        return tables;
    }

    /** The mentions stand in the order of their entities, so that a place is known when its entity comes. */
    private void forEachEntity(Consumer<EntityRow> action) {
        facts.forEachEntity(entity -> {
            mentionPlaces.add(entity);
            action.accept(entity);
        });
    }

    private void forEachMention(Consumer<MentionsSheet.Line> action) {
        mentionPlaces.forEach((entity, named) -> action.accept(new MentionsSheet.Line(entity, named)));
    }

    private static <R> TableWriter<R> table(Book book, SheetPlan<R> plan, Consumer<Consumer<R>> rows) {
        TableWriter<R> writer = new TableWriter<>(book, plan);
        rows.accept(writer::add);
        return finished(writer);
    }

    private static <R> TableWriter<R> finished(TableWriter<R> writer) {
        writer.finish();
        return writer;
    }
}
