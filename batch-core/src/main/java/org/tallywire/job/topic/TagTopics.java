package org.tallywire.job.topic;

import org.springframework.batch.core.step.Step;
import org.springframework.jdbc.core.JdbcTemplate;
import org.tallywire.job.control.Progress;
import org.tallywire.job.control.StopSignal;
import org.tallywire.job.control.TaskletSteps;
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

    private final TaskletSteps steps;
    private final JdbcTemplate jdbc;
    private final Watchlist watchlist;

    public TagTopics(TaskletSteps steps, JdbcTemplate jdbc, Watchlist watchlist) {
        this.steps = steps;
        this.jdbc = jdbc;
        this.watchlist = watchlist;
    }

    public Step step(StopSignal stop, Progress progress) {
        return steps.step(NAME, stop, execution -> {
            progress.started(NAME, 1);
            tag(execution);
            progress.advanced(1);
            progress.finished();
        });
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
