package org.tallywire.readers.archive;

import java.io.IOException;
import org.tallywire.article.ArticleReader;
import org.tallywire.article.DocumentHead;
import org.tallywire.article.Readings;
import org.tallywire.article.SourceDocument;
import org.tallywire.article.UnreadableDocumentException;
import org.tallywire.readers.container.InnerDocuments;

/**
 * Reads the documents in a ZIP archive, in the order of its directory. Where the directory is missing, as in a file that
 * was cut off, entries are read one after the other up to the damage. Hidden files are passed over.
 */
public final class ZipReader implements ArticleReader {
    private final InnerDocuments inner;

    public ZipReader(InnerDocuments inner) {
        this.inner = inner;
    }

    @Override
    public String format() {
        return "zip";
    }

    /** Office documents are ZIP archives too; their readers are more certain. */
    @Override
    public Fit fit(DocumentHead head) {
        boolean starts = head.hasAt(0, (byte) 'P', (byte) 'K', (byte) 3, (byte) 4);
        boolean empty = head.hasAt(0, (byte) 'P', (byte) 'K', (byte) 5, (byte) 6);
        boolean split = head.hasAt(0, (byte) 'P', (byte) 'K', (byte) 7, (byte) 8);
        return starts || empty || split ? Fit.LIKELY : Fit.NONE;
    }

    @Override
    public Readings open(SourceDocument document) throws IOException, UnreadableDocumentException {
        return inner.open(document, unpacking -> {
            if (ZipDirectory.isUsable(document.content())) {
                return new ZipEntries(ZipDirectory.open(document.content()));
            }
            return new ZipStreamEntries(unpacking.count(document.open()));
        });
    }
}
