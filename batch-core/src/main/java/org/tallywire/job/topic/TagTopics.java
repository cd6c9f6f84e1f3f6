package org.tallywire.job.topic;

import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.step.Step;
import org.springframework.batch.core.step.builder.StepBuilder;
import org.springframework.batch.infrastructure.repeat.RepeatStatus;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.PlatformTransactionManager;
import org.tallywire.job.control.Progress;
import org.tallywire.job.control.StopSignal;
import org.tallywire.topic.Watchlist;

/**
 * The step {@code tag-topics}, in one transaction. Where neither the watchlist nor an article has changed since it ran
 * last, it only writes the topics' labels. Words are looked for in new articles, in all when the watchlist has changed;
 * the rest is asked of the indexes of the staged facts, so the work grows with what is found. Tags are the same in
 * whatever order articles came.
 */
public final class TagTopics {
    /** The step's name. */
    public static final String NAME = "tag-topics";

    private final JobRepository repository;
    private final PlatformTransactionManager transactions;
    private final JdbcTemplate jdbc;
    private final Watchlist watchlist;

    public TagTopics(
            JobRepository repository, PlatformTransactionManager transactions, JdbcTemplate jdbc, Watchlist watchlist) {
        this.repository = repository;
        this.transactions = transactions;
        this.jdbc = jdbc;
        this.watchlist = watchlist;
    }

    public Step step(StopSignal stop, Progress progress) {
        return new StepBuilder(NAME, repository)
                .tasklet(
                        (contribution, context) -> {
                            stop.check();
                            progress.started(NAME, 1);
                            tag(contribution.getStepExecution().getJobExecutionId());
                            progress.advanced(1);
                            progress.finished();
                            return RepeatStatus.FINISHED;
                        },
                        transactions)
                .allowStartIfComplete(true)
                .build();
    }

    private void tag(long execution) {
        TopicRows rows = new TopicRows(jdbc, execution);
        rows.replaceBy(watchlist);
        TaggingState state = new TaggingState(jdbc);
        long last = state.lastTagging(watchlist);
        if (state.isBehind(last)) {
            new TopicWords(jdbc, execution).findSince(last, watchlist);
            new TopicEntities(jdbc, execution).replaceBy(watchlist);
            new TopicTags(jdbc).replaceBy(watchlist);
            state.tagged(watchlist, execution);
        }
    }
}
