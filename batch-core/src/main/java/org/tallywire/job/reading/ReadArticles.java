package org.tallywire.job.reading;

import java.nio.file.Path;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.springframework.batch.core.partition.Partitioner;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.step.Step;
import org.springframework.batch.core.step.builder.StepBuilder;
import org.springframework.batch.infrastructure.item.ExecutionContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.PlatformTransactionManager;
import org.tallywire.analysis.ArticleAnalyzer;
import org.tallywire.article.ArticleReaders;
import org.tallywire.job.control.Progress;
import org.tallywire.job.control.StopSignal;
import org.tallywire.staging.Dialect;
import org.tallywire.staging.FirstFill;
import org.tallywire.staging.bulk.ChunkStaging;
import org.tallywire.staging.bulk.RunMark;
import org.tallywire.staging.bulk.StagingItem;
import org.tallywire.staging.bulk.Tally;

/**
 * The step {@code read-articles}: lanes, one a core, read and analyse articles and stage them in chunks.
 *
 * <p>Facts that another engine has found are staged by the same lanes.
 *
 * <p>No position is saved. A document's row says whether it is done; one that is not is read again by the next run, and
 * its articles that are there already are neither analysed nor written again. Where the user's own names have changed,
 * documents are read again and the facts of their articles replaced.
 */
public final class ReadArticles {
    /** The step's name. */
    public static final String NAME = "read-articles";

    private static final String LOAD_NAME = "load-facts";

    /** Articles in one transaction: enough for batches to pay, few enough to stop within a moment. */
    private static final int CHUNK = 50;

    /** Of so many bytes of documents on, making indexes at the end pays; a load is always larger. */
    private static final long FILLING = 4L << 20;

    private final JobRepository repository;
    private final PlatformTransactionManager transactions;
    private final JdbcTemplate jdbc;
    private final Dialect dialect;
    private final ArticleReaders readers;
    private final ArticleAnalyzer analyzer;
    private final Clock clock;

    public ReadArticles(
            JobRepository repository,
            PlatformTransactionManager transactions,
            JdbcTemplate jdbc,
            Dialect dialect,
            ArticleReaders readers,
            ArticleAnalyzer analyzer,
            Clock clock) {
        this.repository = repository;
        this.transactions = transactions;
        this.jdbc = jdbc;
        this.dialect = dialect;
        this.readers = readers;
        this.analyzer = analyzer;
        this.clock = clock;
    }

    /**
     * The step over some inboxes.
     *
     * @param window which of their files
     * @param answers knows which files came back from review and are no articles
     * @param stop ends the step early when requested
     * @param lanes how many threads read and analyse
     * @param tally told at the end what the step has staged
     */
    public Step over(
            List<Path> inboxes,
            InboxWindow window,
            ReadAnswers answers,
            int lanes,
            StopSignal stop,
            Progress progress,
            Consumer<Tally> tally) {
        return step(NAME, lanes, stop, execution -> {
            Inbox inbox = Inbox.of(inboxes).within(window).without(answers::isReturned);
            progress.started(NAME, inbox.bytes());
            if (inbox.bytes() >= FILLING) {
                new FirstFill(jdbc, dialect).begin();
            }
            ChunkStaging staging = staging(execution, progress);
            return new Reading(
                    new InboxSource(inbox, window.limit(), readers, staging, stop), staging, progress, tally);
        });
    }

    /**
     * The step {@code load-facts}: stages what another engine has found, as if it were found here.
     *
     * @param stop ends the step early when requested
     * @param tally told at the end what the step has staged
     */
    public Step load(FactsSource facts, StopSignal stop, Progress progress, Consumer<Tally> tally) {
        return step(LOAD_NAME, 1, stop, execution -> {
            progress.started(LOAD_NAME, -1);
            new FirstFill(jdbc, dialect).begin();
            ChunkStaging staging = staging(execution, progress);
            return new Reading(
                    new StoredSource(facts.open(), analyzer.names(), staging, stop), staging, progress, tally);
        });
    }

    private Step step(String name, int lanes, StopSignal stop, Lanes.LaneSteps steps) {
        return new StepBuilder(name, repository)
                .partitioner(name + "-lane", numbered())
                .partitionHandler(new Lanes(steps, lanes, stop))
                .allowStartIfComplete(true)
                .build();
    }

    private ChunkStaging staging(long execution, Progress progress) {
        RunMark mark = new RunMark(execution, clock.instant(), analyzer.names());
        return new ChunkStaging(jdbc, transactions, dialect, mark, progress::advanced);
    }

    private static Partitioner numbered() {
        return count -> {
            Map<String, ExecutionContext> lanes = new HashMap<>();
            for (int lane = 1; lane <= count; lane++) {
                lanes.put(Integer.toString(lane), new ExecutionContext());
            }
            return lanes;
        };
    }

    /** One execution of the step. */
    private final class Reading implements Lanes.LaneSteps.Opened {
        private final LaneSource source;
        private final ChunkStaging staging;
        private final Progress progress;
        private final Consumer<Tally> tally;

        Reading(LaneSource source, ChunkStaging staging, Progress progress, Consumer<Tally> tally) {
            this.source = source;
            this.staging = staging;
            this.progress = progress;
            this.tally = tally;
        }

        @Override
        public Step step(String name) {
            return new StepBuilder(name, repository)
                    .<ReadItem, StagingItem>chunk(CHUNK)
                    .transactionManager(transactions)
                    .reader(source.lane())
                    .processor(new Analysis(analyzer, staging))
                    .writer(chunk -> staging.stage(chunk.getItems()))
                    .allowStartIfComplete(true)
                    .build();
        }

        @Override
        public void completed() {
            new FirstFill(jdbc, dialect).end();
        }

        @Override
        public void close() {
            source.close();
            tally.accept(staging.tally());
            progress.finished();
        }
    }
}
