package org.tallywire.readers.mail;

import java.io.IOException;
import org.tallywire.article.ArticleReader;
import org.tallywire.article.DocumentHead;
import org.tallywire.article.Readings;
import org.tallywire.article.SourceDocument;
import org.tallywire.article.UnreadableDocumentException;
import org.tallywire.readers.container.InnerDocuments;
import org.tallywire.readers.metadata.HeadWords;

/**
 * Reads a mail (RFC 5322, MIME): its text is one article, and each attachment is a document of its own, read by the
 * reader that fits it. Of alternatives the plain text is taken, unless it is a stub. Images, sounds, films and signatures
 * are passed over.
 */
public final class MailReader implements ArticleReader {
    private final InnerDocuments inner;
    private final LetterHead heads;

    public MailReader(InnerDocuments inner, HeadWords words) {
        this.inner = inner;
        this.heads = new LetterHead(words);
    }

    @Override
    public String format() {
        return "mail";
    }

    @Override
    public Fit fit(DocumentHead head) {
        return MailHead.of(head).fit();
    }

    @Override
    public Readings open(SourceDocument document) throws IOException, UnreadableDocumentException {
        return inner.open(
                document,
                unpacking -> new MailEntries(document, MimeParts.of(document.open()), heads, inner.documentBytes()));
    }
}
