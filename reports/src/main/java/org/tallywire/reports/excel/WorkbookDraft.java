package org.tallywire.reports.excel;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
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
import org.tallywire.reports.digest.DigestLimits;
import org.tallywire.reports.digest.FigureGroup;
import org.tallywire.reports.digest.Onlooker;
import org.tallywire.reports.style.HouseStyle;
import org.tallywire.reports.wording.Answers;
import org.tallywire.reports.wording.Wording;

/** Writes one workbook, sheet by sheet. */
final class WorkbookDraft {
    private static final DigestLimits LIMITS = new DigestLimits(10, 4, 12, 12, 6, 0);

    private final StagedFacts facts;
    private final HouseStyle style;
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
    private final Set<String> linked = new HashSet<>();
    private final List<SheetPlan<?>> written = new ArrayList<>();

    WorkbookDraft(StagedFacts facts, HouseStyle style, int rowsPerSheet) {
        this.facts = facts;
        this.style = style;
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
        Digest digest = readAhead();
        try (XSSFWorkbook template = new XSSFWorkbook()) {
            BookProperties.set(template, digest.head(), style);
            XSSFSheet summary = template.createSheet(wording.sheet(SummarySheet.KEY));
            Book book = Book.create(template, folder, style, rowsPerSheet);
            book.losses().leftOut(sideBySide.leftOut());
            try (StreamedSheets streamed = book.sheets()) {
                sheets(book);
                new SummarySheet(style, digest, figures, claims).write(new SummaryGrid(book, summary));
                streamed.finish(draft);
            }
        } catch (UncheckedIOException e) {
            throw new IOException("the workbook cannot be written: " + e.getMessage(), e);
        }
    }

    /** Gathers what the first sheets tell of the later ones. */
    private Digest readAhead() {
        facts.forEachMention(mentionPlaces::add);
        Digest digest = Digest.of(facts, wording.labels(), LIMITS, new Gathering());
        for (FigureGroup group : digest.groups()) {
            group.shown().forEach(main -> linked.add(main.figure().id()));
        }
        linked.addAll(answers.figures());
        return digest;
    }

    /** What must be known of rows before the sheets that they stand in are written. */
    private final class Gathering implements Onlooker {
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
            figurePlaces.add(figure);
            sideBySide.add(figure);
        }

        @Override
        public void change(ChangeRow change) {
            changes.put(change.claim().id(), change.change());
        }
    }

    private void sheets(Book book) {
        ClaimNames names = new ClaimNames(wording, claims);
        FiguresSheet figuresSheet = new FiguresSheet(wording, articles, names, answers);
        TopicNames topics = new TopicNames(facts.topics());
        table(book, new ClaimsSheet(wording, names, figurePlaces, topics, changes).plan(), facts::forEachClaim);
        if (!changes.isEmpty()) {
            table(book, new ChangesSheet(wording, names).plan(), facts::forEachChange);
        }
        table(book, new SideBySideSheet(wording, sideBySide, names).plan(), sideBySide.claims()::forEach);
        table(book, figuresSheet.plan(), this::forEachFigure);
        table(book, EntitiesSheet.plan(wording, mentionPlaces), this::forEachEntity);
        table(book, mentions.plan(), this::forEachMention);
        table(book, new ArticlesSheet(wording, articles, figurePlaces, topics).plan(), facts::forEachArticle);
        table(book, QuarantineSheet.plan(wording), facts::forEachQuarantined);
        table(book, QualitySheet.plan(wording), facts::forEachQualityCheck);
        table(book, new ReviewSheet(wording, figuresSheet).plan(), this::forEachFlagged);
        if (!answers.isEmpty()) {
            table(book, new AnswersSheet(wording, figures).plan(), facts::forEachCorrection);
        }
        new GuideSheet(book).write(written);
    }

    private void forEachFigure(Consumer<FigureRow> action) {
        facts.forEachFigure(figure -> {
            action.accept(figure);
            if (linked.contains(figure.id())) {
                figures.add(figure.id());
            } else {
                figures.skip();
            }
        });
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

    private void forEachFlagged(Consumer<ReviewSheet.Flagged> action) {
        facts.forEachFigure(figure -> flags.of(figure).ifPresent(action));
    }

    private <R> void table(Book book, SheetPlan<R> plan, Consumer<Consumer<R>> rows) {
        TableWriter<R> writer = new TableWriter<>(book, plan);
        rows.accept(writer::add);
        writer.finish();
        written.add(plan);
    }
}
