package org.tallywire.staging.bulk;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.LongConsumer;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.tallywire.analysis.ArticleFacts;
import org.tallywire.article.Article;
import org.tallywire.staging.Dialect;
import org.tallywire.staging.bulk.StagingItem.Analyzed;
import org.tallywire.staging.bulk.StagingItem.SetAside;

/**
 * Stages the chunks of one run. An article is written with all its facts or not at all, so one that is there already is
 * left alone; that makes it harmless to read a document again after a run that broke off. A document is marked as done in
 * the transaction that stages the last of its items.
 *
 * <p>Thread-safe: chunks are written one after the other, each from {@link #stage} to the end of its transaction, so that
 * what is written does not depend on threads. Reading and analysing, which take longer, go on meanwhile.
 */
public final class ChunkStaging implements KnownContent {
    private final ReentrantLock writing = new ReentrantLock();
    private final TransactionTemplate savepoint;
    private final StagedArticles staged;
    private final FormerFacts former;
    private final DocumentRows documents;
    private final QuarantineRows quarantine;
    private final EntityRows entities;
    private final ArticleRows articles;
    private final FactRows facts;
    private final FigureRows figures;
    private final LongConsumer bytesStaged;
    private volatile Tally tally = Tally.NOTHING;

    /**
     * @param bytesStaged told after each commit how many bytes of documents it has dealt with
     */
    public ChunkStaging(
            JdbcTemplate jdbc,
            PlatformTransactionManager transactions,
            Dialect dialect,
            RunMark run,
            LongConsumer bytesStaged) {
        this.savepoint = new TransactionTemplate(transactions);
        this.savepoint.setPropagationBehavior(TransactionDefinition.PROPAGATION_NESTED);
        long execution = run.execution();
        this.staged = new StagedArticles(jdbc, dialect, run);
        this.former = new FormerFacts(jdbc, run);
        this.documents = new DocumentRows(jdbc, dialect, run);
        this.quarantine = new QuarantineRows(jdbc, dialect, execution, run.now());
        this.entities = new EntityRows(jdbc, dialect, execution);
        this.articles = new ArticleRows(jdbc, run);
        this.facts = new FactRows(jdbc, execution);
        this.figures = new FigureRows(jdbc, execution);
        this.bytesStaged = bytesStaged;
    }

    @Override
    public boolean isStaged(String article) {
        return staged.contains(article);
    }

    @Override
    public boolean isRead(String sha256) {
        return documents.isRead(sha256);
    }

    /** What this run has staged so far. */
    public Tally tally() {
        return tally;
    }

    /**
     * Stages a chunk within the transaction of the calling thread. An item that the database refuses is set aside, and
     * the others are staged.
     */
    public void stage(List<? extends StagingItem> items) {
        writing.lock();
        Outcome outcome = new Outcome();
        TransactionSynchronizationManager.registerSynchronization(outcome);
        try {
            write(items, outcome);
        } catch (DataIntegrityViolationException e) {
            items.forEach(item -> stageAlone(item, outcome));
        }
    }

    private void stageAlone(StagingItem item, Outcome outcome) {
        try {
            write(List.of(item), outcome);
        } catch (DataIntegrityViolationException e) {
            if (!(item instanceof Analyzed article)) {
                throw e;
            }
            write(List.of(refused(article, e)), outcome);
        }
    }

    private static SetAside refused(Analyzed item, DataIntegrityViolationException cause) {
        Article article = item.facts().article();
        String place = article.entry() == null ? "article " + article.id() : article.entry();
        String reason =
                "the database does not take it: " + cause.getMostSpecificCause().getMessage();
        return new SetAside(
                item.reading(),
                item.format(),
                new Fault(Fault.Stage.STAGE, place, reason, "shorten or clean the entry, and send it again"));
    }

    private void write(List<? extends StagingItem> items, Outcome outcome) {
        ChunkContent content = new ChunkContent(items);
        try {
            savepoint.executeWithoutResult(status -> outcome.add(content, write(content)));
        } catch (DataIntegrityViolationException e) {
            entities.rolledBack();
            throw e;
        }
    }

    private Tally write(ChunkContent content) {
        documents.see(content.documents());
        Set<String> shown = shownOf(content);
        List<ArticleFacts> added = factsOf(content, article -> !shown.contains(article));
        renew(content, shown);
        entities.merge(added);
        articles.insert(added.stream().map(ArticleFacts::article).toList());
        long mentions = facts.insertMentions(added);
        long dates = facts.insertDates(added);
        long counted = figures.insert(added);
        staged.addSources(content.articles());
        quarantine.merge(content.faults());
        long ended = markDone(content);
        return new Tally(
                ended + content.unchanged() + content.unread(),
                content.unchanged(),
                added.size(),
                mentions,
                dates,
                counted);
    }

    /** Replaces what was found with other names. */
    private void renew(ChunkContent content, Set<String> shown) {
        Set<String> renewed = former.findIn(
                content.facts().keySet().stream().filter(shown::contains).toList());
        if (!renewed.isEmpty()) {
            former.forget(renewed);
            List<ArticleFacts> found = factsOf(content, renewed::contains);
            entities.merge(found);
            facts.insertMentions(found);
            facts.insertDates(found);
            figures.insert(found);
        }
    }

    private static List<ArticleFacts> factsOf(ChunkContent content, Predicate<String> article) {
        return content.facts().values().stream()
                .filter(found -> article.test(found.article().id()))
                .toList();
    }

    /** The articles that are there already; of each the least place is kept. */
    private Set<String> shownOf(ChunkContent content) {
        Map<String, Article> least = new HashMap<>();
        content.articles()
                .forEach(article -> least.merge(
                        article.id(),
                        article,
                        (one, other) -> ArticlePlace.of(one).compareTo(ArticlePlace.of(other)) <= 0 ? one : other));
        if (least.isEmpty()) {
            return Set.of();
        }
        Map<String, ArticlePlace> shown = staged.findPlaces(least.keySet());
        staged.move(shown.entrySet().stream()
                .filter(entry -> isBefore(least.get(entry.getKey()), entry.getValue()))
                .map(entry -> least.get(entry.getKey()))
                .toList());
        return shown.keySet();
    }

    private static boolean isBefore(@Nullable Article article, ArticlePlace shown) {
        return article != null && ArticlePlace.of(article).compareTo(shown) < 0;
    }

    private long markDone(ChunkContent content) {
        List<DocumentReading> complete = content.readings().entrySet().stream()
                .filter(entry -> entry.getKey().isCompleteWith(entry.getValue()))
                .map(Map.Entry::getKey)
                .toList();
        documents.done(complete.stream()
                .map(reading -> new DocumentRows.End(
                        reading.document().sha256(), reading.isBroken(), content.formatOf(reading)))
                .toList());
        complete.forEach(reading -> quarantine.forgetMended(
                reading.document().sha256(), reading.document().name()));
        return complete.size();
    }

    /** What becomes of a chunk when its transaction ends; the next one may be written then. */
    private final class Outcome implements TransactionSynchronization {
        private final Collection<ChunkContent> contents = new ArrayList<>();
        private Tally added = Tally.NOTHING;

        void add(ChunkContent content, Tally more) {
            contents.add(content);
            added = added.plus(more);
            content.readings().forEach(DocumentReading::staged);
        }

        @Override
        public void afterCommit() {
            entities.committed();
            tally = tally.plus(added);
            bytesStaged.accept(
                    contents.stream().mapToLong(ChunkContent::takeBytes).sum());
        }

        @Override
        public void afterCompletion(int status) {
            entities.rolledBack();
            if (status != STATUS_COMMITTED) {
                contents.forEach(content -> content.readings().forEach((reading, items) -> reading.staged(-items)));
            }
            writing.unlock();
        }
    }
}
