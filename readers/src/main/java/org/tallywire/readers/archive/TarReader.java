package org.tallywire.readers.archive;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.tallywire.article.ArticleReader;
import org.tallywire.article.DocumentHead;
import org.tallywire.article.Readings;
import org.tallywire.article.SourceDocument;
import org.tallywire.article.UnreadableDocumentException;
import org.tallywire.readers.container.InnerDocuments;

/** Reads the documents in a TAR archive. Links, devices and hidden files are passed over. */
public final class TarReader implements ArticleReader {
    /** Offset of the word {@code ustar} (POSIX.1, ustar interchange format). */
    private static final int MAGIC = 257;

    private final InnerDocuments inner;

    public TarReader(InnerDocuments inner) {
        this.inner = inner;
    }

    @Override
    public String format() {
        return "tar";
    }

    @Override
    public Fit fit(DocumentHead head) {
        return isTar(head) ? Fit.CERTAIN : Fit.NONE;
    }

    static boolean isTar(DocumentHead head) {
        return head.hasAt(MAGIC, "ustar".getBytes(StandardCharsets.US_ASCII));
    }

    @Override
    public Readings open(SourceDocument document) throws IOException, UnreadableDocumentException {
        return inner.open(document, unpacking -> new TarEntries(document.open()));
    }
}
