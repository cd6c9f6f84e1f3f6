package org.tallywire.app.assembly;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.tallywire.analysis.ArticleAnalyzer;
import org.tallywire.app.delivery.FolderTarget;
import org.tallywire.app.delivery.MailTarget;
import org.tallywire.app.delivery.WebhookTarget;
import org.tallywire.app.settings.DeliverySettings;
import org.tallywire.app.settings.Settings;
import org.tallywire.app.watchlist.WatchlistFile;
import org.tallywire.article.ArticleReaders;
import org.tallywire.entity.name.NameTraining;
import org.tallywire.job.JobOutcome;
import org.tallywire.job.JobRuntime;
import org.tallywire.job.RunRules;
import org.tallywire.job.delivery.DeliveryTarget;
import org.tallywire.job.quality.QualityLimits;
import org.tallywire.job.reading.FactsRow;
import org.tallywire.job.reading.FactsSource;
import org.tallywire.lexicon.Language;
import org.tallywire.lexicon.Lexicons;
import org.tallywire.readers.ReaderCatalog;
import org.tallywire.readers.parquet.ParquetFolder;
import org.tallywire.report.CorrectionLedger;
import org.tallywire.report.ReportWriter;
import org.tallywire.report.StagedArchive;
import org.tallywire.reports.digest.Digests;
import org.tallywire.reports.excel.WorkbookReport;
import org.tallywire.reports.export.CsvExport;
import org.tallywire.reports.export.JsonLinesExport;
import org.tallywire.reports.pdf.PdfSummary;
import org.tallywire.reports.review.ReviewWorkbook;
import org.tallywire.reports.style.HouseStyle;
import org.tallywire.staging.DataStoreException;
import org.tallywire.staging.query.Archive;
import org.tallywire.staging.query.Ledger;
import org.tallywire.topic.Watchlist;

/** The parts of the program, put together as the settings say. Parts are made when they are asked for. */
public final class Assembly {
    private final Settings settings;

    public Assembly(Settings settings) {
        this.settings = settings;
    }

    public Settings settings() {
        return settings;
    }

    /**
     * The jobs over the staged data; the caller closes.
     *
     * @param summary how a job ended, as JSON
     */
    public JobRuntime openJobs(Function<JobOutcome, String> summary) {
        return JobRuntime.open(
                settings.store(),
                readers(),
                new ReviewWorkbook(),
                analyzer(),
                reportWriters(),
                settings.clock(),
                rules(summary));
    }

    /** What is watched; nothing where there is no such file. */
    public Watchlist watchlist() {
        Path file = settings.watch().list();
        return file == null ? Watchlist.EMPTY : WatchlistFile.read(file, effects());
    }

    /** What an operator asks of runs. */
    private RunRules rules(Function<JobOutcome, String> summary) {
        QualityLimits quality = settings.quality();
        return new RunRules(
                watchlist(),
                quality.languages().isEmpty() ? quality.expecting(knownLanguages()) : quality,
                targets(),
                summary,
                settings.retention());
    }

    private List<DeliveryTarget> targets() {
        DeliverySettings delivery = settings.delivery();
        List<DeliveryTarget> targets = new ArrayList<>();
        if (delivery.folder() != null) {
            targets.add(new FolderTarget(delivery.folder()));
        }
        if (delivery.mail() != null) {
            targets.add(new MailTarget(delivery.mail()));
        }
        if (delivery.webhook() != null) {
            targets.add(new WebhookTarget(delivery.webhook()));
        }
        return targets;
    }

    private static Set<String> knownLanguages() {
        return Lexicons.onClassPath().tags().stream()
                .filter(tag -> !tag.equals(Lexicons.UNDETERMINED))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** What is staged, for reading; the caller closes. */
    public StagedArchive openArchive() throws DataStoreException {
        return Archive.open(settings.store(), settings.clock());
    }

    /** The book of reviewers' corrections; the caller closes. */
    public CorrectionLedger openLedger() throws DataStoreException {
        return Ledger.open(settings.store(), settings.clock());
    }

    /** The analysis of articles, each in its language; in that of the settings where none shows. */
    public ArticleAnalyzer analyzer() {
        ArticleAnalyzer analyzer = ArticleAnalyzer.of(
                Lexicons.onClassPath(),
                settings.language(),
                language -> names(language).recognizer());
        return analyzer.knowing(OwnNames.idOf(settings.names()));
    }

    /** Training of the tagger of names, with the gazetteers of the settings. */
    public NameTraining nameTraining() {
        return new NameTraining(language().tokenizer(), names(language()).knowledge());
    }

    /** Codes of the effects that figures can have, in alphabetical order. */
    public SortedSet<String> effects() {
        return language().folder().getTable("effects.csv").rows().stream()
                .map(row -> row.get("effect"))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private NameAssembly names(Language language) {
        return new NameAssembly(settings.names(), language, language.tag().equals(settings.language()));
    }

    private Language language() {
        return Language.of(settings.language());
    }

    /** Facts that were found on a cluster; read when a job asks for them. */
    public static FactsSource facts(Path folder) {
        return () -> new ParquetFolder(folder).records(FactsRow.class);
    }

    /** Readers of all formats that articles come in. */
    public ArticleReaders readers() {
        return ReaderCatalog.with(settings.reading());
    }

    /** Writers of reports for people, which read the facts together. */
    public List<ReportWriter> reportWriters() {
        HouseStyle style = settings.style();
        Digests digests = new Digests(style.wording().labels(), WorkbookReport.LIMITS, PdfSummary.LIMITS);
        return List.of(new WorkbookReport(style, digests), new PdfSummary(style, digests));
    }

    /** Writers of exports for programs. */
    public List<ReportWriter> exportWriters() {
        return List.of(new JsonLinesExport(), new CsvExport());
    }

    public Optional<ReportWriter> findExportWriter(String format) {
        return exportWriters().stream()
                .filter(writer -> writer.format().equals(format))
                .findFirst();
    }
}
