package org.tallywire.job.reading;

import java.io.IOException;
import java.util.Optional;
import org.tallywire.article.Reading;
import org.tallywire.article.Readings;
import org.tallywire.article.UnreadableDocumentException;
import org.tallywire.staging.bulk.DocumentReading;
import org.tallywire.staging.bulk.Fault;
import org.tallywire.staging.bulk.StagingItem;

/** A document that is being read, by one lane or by several in turn. Thread-safe; closes itself at its end. */
final class OpenDocument {
    private final DocumentReading reading;
    private final String format;
    private final Readings readings;
    private final DocumentEvent event;
    private boolean finished;

    OpenDocument(DocumentReading reading, String format, Readings readings) {
        this.reading = reading;
        this.format = format;
        this.readings = readings;
        this.event = new DocumentEvent(reading.document(), format);
        event.begin();
    }

    /** The next item; its end is one too, and after it there is none. */
    synchronized Optional<ReadItem> next() {
        if (finished) {
            return Optional.empty();
        }
        reading.handOut();
        ReadItem item = read();
        if (item instanceof ReadItem.Settled settled) {
            finishAt(settled.item());
        }
        return Optional.of(item);
    }

    private void finishAt(StagingItem item) {
        switch (item) {
            case StagingItem.Ended end -> finish(false);
            case StagingItem.Broken rest -> finish(true);
            default -> {}
        }
    }

    private void finish(boolean isBroken) {
        finished = true;
        reading.ended(isBroken);
        event.end(isBroken);
    }

    /** A reader that fails in an unforeseen way costs its document, not the run. */
    private ReadItem read() {
        try {
            Optional<Reading> found = readings.next();
            return found.isEmpty() ? end() : itemOf(found.get());
        } catch (UnreadableDocumentException e) {
            return broken(new Fault(Fault.Stage.READ, e.place(), e.reason(), e.remedy()));
        } catch (IOException e) {
            return broken(InboxWalk.fault(e));
        } catch (RuntimeException | StackOverflowError e) {
            return broken(failed(format, e));
        }
    }

    private ReadItem itemOf(Reading found) {
        return switch (found) {
            case Reading.Parsed parsed -> new ReadItem.Arrived(reading, format, parsed.article());
            case Reading.Rejected rejected ->
                new ReadItem.Settled(new StagingItem.SetAside(
                        reading,
                        format,
                        new Fault(Fault.Stage.READ, rejected.place(), rejected.reason(), rejected.remedy())));
        };
    }

    /** A file that grows while it is read is not the document that was hashed. */
    private ReadItem end() throws IOException {
        readings.close();
        if (reading.document().content().size() != reading.document().size()) {
            return broken(new Fault(
                    Fault.Stage.READ, "file", "it changed while it was read", "it is read again in the next run"));
        }
        return new ReadItem.Settled(new StagingItem.Ended(reading, format));
    }

    private ReadItem broken(Fault fault) {
        close();
        return new ReadItem.Settled(new StagingItem.Broken(reading, format, fault));
    }

    /** Closes a document that is not read further. */
    synchronized void close() {
        try {
            readings.close();
        } catch (IOException e) {
            System.getLogger(OpenDocument.class.getName())
                    .log(
                            System.Logger.Level.WARNING,
                            "cannot close " + reading.document().name(),
                            e);
        }
    }

    /** What to say of a reader that failed in an unforeseen way. */
    static Fault failed(String format, Throwable cause) {
        return new Fault(
                Fault.Stage.READ,
                "file",
                "the reader of " + format + " failed: " + cause,
                "report it with this file; the rest of the inbox is read");
    }
}
