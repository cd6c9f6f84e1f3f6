package org.tallywire.staging.bulk;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tallywire.analysis.ArticleFacts;
import org.tallywire.article.Article;
import org.tallywire.article.SourceDocument;
import org.tallywire.staging.bulk.StagingItem.Analyzed;
import org.tallywire.staging.bulk.StagingItem.Broken;
import org.tallywire.staging.bulk.StagingItem.Ended;
import org.tallywire.staging.bulk.StagingItem.Known;
import org.tallywire.staging.bulk.StagingItem.OfDocument;
import org.tallywire.staging.bulk.StagingItem.SetAside;
import org.tallywire.staging.bulk.StagingItem.Unchanged;
import org.tallywire.staging.bulk.StagingItem.Unread;

/** The items of a chunk, sorted by the tables they go to. */
final class ChunkContent {
    private final Map<String, SourceDocument> documents = new LinkedHashMap<>();
    private final Map<DocumentReading, Long> readings = new LinkedHashMap<>();
    private final Map<DocumentReading, String> formats = new HashMap<>();
    private final Map<String, ArticleFacts> facts = new LinkedHashMap<>();
    private final List<Article> articles = new ArrayList<>();
    private final List<QuarantineRows.Row> faults = new ArrayList<>();
    private long unchanged;
    private long unread;
    private long bytesPassed;
    private final Map<DocumentReading, Long> lengths = new HashMap<>();
    private final Set<DocumentReading> endings = new HashSet<>();

    ChunkContent(Collection<? extends StagingItem> items) {
        items.forEach(this::add);
    }

    private void add(StagingItem item) {
        switch (item) {
            case Unchanged document -> addUnchanged(document.document());
            case Unread file -> addUnread(file);
            case OfDocument part -> addPart(part);
        }
    }

    private void addUnchanged(SourceDocument document) {
        documents.merge(
                document.sha256(), document, (one, other) -> one.name().compareTo(other.name()) <= 0 ? one : other);
        unchanged++;
        bytesPassed += document.size();
    }

    private void addUnread(Unread file) {
        faults.add(new QuarantineRows.Row("", file.name(), file.fault()));
        unread++;
        bytesPassed += file.size();
    }

    private void addPart(OfDocument item) {
        DocumentReading reading = item.reading();
        readings.merge(reading, 1L, Long::sum);
        if (!reading.isBegun()) {
            documents.putIfAbsent(reading.document().sha256(), reading.document());
        }
        switch (item) {
            case Analyzed article -> addAnalyzed(article);
            case Known article -> addArticle(reading, article.format(), article.article());
            case SetAside entry -> addFault(reading, entry.format(), entry.fault());
            case Broken rest -> {
                addFault(reading, rest.format(), rest.fault());
                endings.add(reading);
            }
            case Ended end -> {
                addFormat(reading, end.format());
                endings.add(reading);
            }
        }
    }

    private void addAnalyzed(Analyzed item) {
        Article article = item.facts().article();
        addArticle(item.reading(), item.format(), article);
        facts.merge(
                article.id(),
                item.facts(),
                (one, other) ->
                        ArticlePlace.of(one.article()).compareTo(ArticlePlace.of(other.article())) <= 0 ? one : other);
    }

    private void addArticle(DocumentReading reading, String format, Article article) {
        addFormat(reading, format);
        articles.add(article);
        lengths.merge(reading, (long) article.body().length(), Long::sum);
    }

    private void addFault(DocumentReading reading, @Nullable String format, Fault fault) {
        addFormat(reading, format);
        faults.add(new QuarantineRows.Row(
                reading.document().sha256(), reading.document().name(), fault));
    }

    private void addFormat(DocumentReading reading, @Nullable String format) {
        if (format != null) {
            formats.put(reading, format);
        }
    }

    /** Documents to note as seen. */
    Collection<SourceDocument> documents() {
        return documents.values();
    }

    /** Documents that items belong to, with how many. */
    Map<DocumentReading, Long> readings() {
        return readings;
    }

    @Nullable
    String formatOf(DocumentReading reading) {
        return formats.get(reading);
    }

    /** Articles with facts, one each. */
    Map<String, ArticleFacts> facts() {
        return facts;
    }

    /** Every article met, as often as it was met. */
    List<Article> articles() {
        return articles;
    }

    List<QuarantineRows.Row> faults() {
        return faults;
    }

    long unchanged() {
        return unchanged;
    }

    long unread() {
        return unread;
    }

    /** How many bytes of documents this is progress of; to be asked once. An article's length stands for its bytes. */
    long takeBytes() {
        long taken = bytesPassed;
        for (DocumentReading reading : readings.keySet()) {
            taken += reading.takeBytes(endings.contains(reading) ? Long.MAX_VALUE : lengths.getOrDefault(reading, 0L));
        }
        return taken;
    }
}
