package org.tallywire.readers.office;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.SeekableByteChannel;
import java.util.Optional;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.tallywire.article.SourceDocument;
import org.tallywire.article.UnreadableDocumentException;
import org.tallywire.readers.container.Damage;
import org.tallywire.readers.container.LimitReachedException;
import org.tallywire.readers.xml.XmlEvents;
import org.tallywire.readers.xml.XmlFaultException;

/** The parts of an office document, which is a ZIP archive. Not thread-safe. */
final class OfficePackage implements Closeable {
    private final SourceDocument document;
    private final ZipFile zip;
    private final long longestPart;

    private OfficePackage(SourceDocument document, ZipFile zip, long longestPart) {
        this.document = document;
        this.zip = zip;
        this.longestPart = longestPart;
    }

    /** @param longestPart in bytes, unpacked */
    static OfficePackage open(SourceDocument document, long longestPart)
            throws IOException, UnreadableDocumentException {
        SeekableByteChannel channel = document.content().channel();
        try {
            ZipFile zip = ZipFile.builder().setSeekableByteChannel(channel).get();
            return new OfficePackage(document, zip, longestPart);
        } catch (IOException | RuntimeException e) {
            channel.close();
            throw new UnreadableDocumentException(
                    document.name(), "file", "it is damaged or cut off: " + Damage.describe(e), "send it again");
        }
    }

    /** Walks a part; nothing happens where it is not there. */
    void walk(String name, Walk walk) throws IOException, UnreadableDocumentException {
        Optional<ZipArchiveEntry> entry = find(name);
        if (entry.isEmpty()) {
            return;
        }
        try (XmlEvents events = XmlEvents.of(open(entry.get()))) {
            walk.over(events);
        } catch (XmlFaultException e) {
            throw e.in(document, name);
        } catch (LimitReachedException e) {
            throw new UnreadableDocumentException(document.name(), name, e.reason(), e.remedy());
        } catch (IOException e) {
            throw new UnreadableDocumentException(
                    document.name(), name, "it is damaged: " + Damage.describe(e), "send it again");
        }
    }

    /** Walks a part without which there is no document. */
    void walkNeeded(String name, Walk walk) throws IOException, UnreadableDocumentException {
        if (find(name).isEmpty()) {
            throw new UnreadableDocumentException(
                    document.name(), name, "this part expected, found none", "save it again in its program");
        }
        walk(name, walk);
    }

    /** Walks a part that only describes the document: faults in it cost no more than what it says. */
    void walkLeniently(String name, Walk walk) throws IOException {
        try {
            walk(name, walk);
        } catch (UnreadableDocumentException e) {
            System.getLogger(OfficePackage.class.getName()).log(System.Logger.Level.DEBUG, e.getMessage());
        }
    }

    private Optional<ZipArchiveEntry> find(String name) {
        return Optional.ofNullable(zip.getEntry(name));
    }

    private InputStream open(ZipArchiveEntry entry) throws IOException {
        return new PartStream(zip.getInputStream(entry), longestPart);
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }

    /** What to do with a part. */
    interface Walk {
        void over(XmlEvents events) throws IOException, UnreadableDocumentException;
    }
}
