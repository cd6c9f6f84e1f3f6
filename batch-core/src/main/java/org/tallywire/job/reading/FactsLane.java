package org.tallywire.job.reading;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.SeekableByteChannel;
import java.util.HashSet;
import java.util.Iterator;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.batch.infrastructure.item.ItemReader;
import org.tallywire.article.Content;
import org.tallywire.article.SourceDocument;
import org.tallywire.job.control.StopSignal;
import org.tallywire.staging.bulk.DocumentReading;
import org.tallywire.staging.bulk.KnownContent;
import org.tallywire.staging.bulk.StagingItem;

/** Takes facts as another engine has found them; of a document that is staged already, nothing. Belongs to one thread. */
final class FactsLane implements ItemReader<ReadItem> {
    private final Iterator<FactsRow> rows;
    private final String names;
    private final KnownContent known;
    private final StopSignal stop;
    private final Set<String> met = new HashSet<>();
    private @Nullable DocumentReading reading;
    private boolean passing;

    /** @param names id of the user's own names that the facts must have been found with */
    FactsLane(Iterator<FactsRow> rows, String names, KnownContent known, StopSignal stop) {
        this.rows = rows;
        this.names = names;
        this.known = known;
        this.stop = stop;
    }

    @Override
    public @Nullable ReadItem read() throws OtherNamesException {
        while (!stop.isRequested() && rows.hasNext()) {
            FactsRow row = rows.next();
            if (!row.names().equals(names)) {
                throw new OtherNamesException(row.document());
            }
            ReadItem item = itemOf(row);
            if (item != null) {
                return item;
            }
        }
        return null;
    }

    private @Nullable ReadItem itemOf(FactsRow row) {
        return switch (row.kind()) {
            case UNREAD ->
                new ReadItem.Settled(new StagingItem.Unread(row.document(), row.size(), requireNonNull(row.fault())));
            case UNCHANGED -> new ReadItem.Settled(new StagingItem.Unchanged(documentOf(row)));
            default -> partOf(row);
        };
    }

    private @Nullable ReadItem partOf(FactsRow row) {
        boolean isFirst = reading == null;
        DocumentReading of = isFirst ? begin(row) : requireNonNull(reading);
        boolean isPassed = passing;
        if (isEnd(row)) {
            of.ended(row.kind() == FactsRow.Kind.BROKEN);
            reading = null;
        }
        if (isPassed) {
            return isFirst ? new ReadItem.Settled(new StagingItem.Unchanged(of.document())) : null;
        }
        of.handOut();
        return itemOf(row, of);
    }

    private DocumentReading begin(FactsRow row) {
        DocumentReading begun = new DocumentReading(documentOf(row));
        reading = begun;
        passing = known.isRead(row.sha256()) || !met.add(row.sha256());
        return begun;
    }

    private static boolean isEnd(FactsRow row) {
        return row.kind() == FactsRow.Kind.ENDED || row.kind() == FactsRow.Kind.BROKEN;
    }

    private static ReadItem itemOf(FactsRow row, DocumentReading of) {
        String format = row.format();
        return switch (row.kind()) {
            case ARTICLE ->
                new ReadItem.Found(new StagingItem.Analyzed(of, requireNonNull(format), requireNonNull(row.facts())));
            case ENDED -> new ReadItem.Settled(new StagingItem.Ended(of, requireNonNull(format)));
            case BROKEN -> new ReadItem.Settled(new StagingItem.Broken(of, format, requireNonNull(row.fault())));
            default -> new ReadItem.Settled(new StagingItem.SetAside(of, format, requireNonNull(row.fault())));
        };
    }

    private static SourceDocument documentOf(FactsRow row) {
        return new SourceDocument(row.document(), new Elsewhere(row.document()), row.sha256(), row.size());
    }

    /** Bytes that only the other engine could read. */
    private record Elsewhere(String name) implements Content {
        @Override
        public InputStream open() throws IOException {
            throw new IOException(name + " was read elsewhere");
        }

        @Override
        public SeekableByteChannel channel() throws IOException {
            throw new IOException(name + " was read elsewhere");
        }

        @Override
        public long size() throws IOException {
            throw new IOException(name + " was read elsewhere");
        }
    }
}
