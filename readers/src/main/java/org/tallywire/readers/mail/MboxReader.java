package org.tallywire.readers.mail;

import java.io.IOException;
import org.tallywire.article.ArticleReader;
import org.tallywire.article.DocumentHead;
import org.tallywire.article.Readings;
import org.tallywire.article.SourceDocument;
import org.tallywire.article.UnreadableDocumentException;
import org.tallywire.readers.container.InnerDocuments;

/** Reads the mails in a mailbox (RFC 4155), each as a document of its own. */
public final class MboxReader implements ArticleReader {
    private static final int PEEKED = 1000;

    private final InnerDocuments inner;

    public MboxReader(InnerDocuments inner) {
        this.inner = inner;
    }

    @Override
    public String format() {
        return "mbox";
    }

    @Override
    public Fit fit(DocumentHead head) {
        String start = head.latin1(PEEKED);
        int end = start.indexOf('\n');
        boolean separator =
                end > 0 && MboxSplitter.isSeparator(start.substring(0, end).strip());
        return separator && !MailHead.of(start.substring(end + 1)).fields().isEmpty() ? Fit.CERTAIN : Fit.NONE;
    }

    @Override
    public Readings open(SourceDocument document) throws IOException, UnreadableDocumentException {
        return inner.open(document, unpacking -> new MboxEntries(new MboxSplitter(document.open())));
    }
}
