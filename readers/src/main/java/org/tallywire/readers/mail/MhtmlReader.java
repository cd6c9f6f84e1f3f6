package org.tallywire.readers.mail;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.tallywire.article.ArticleReader;
import org.tallywire.article.DocumentHead;
import org.tallywire.article.Readings;
import org.tallywire.article.SourceDocument;
import org.tallywire.article.UnreadableDocumentException;
import org.tallywire.readers.container.Damage;
import org.tallywire.readers.container.MemoryContent;

/** Reads a web page that a browser has saved with all its parts in one file (MHTML, RFC 2557): the first page in it. */
public final class MhtmlReader implements ArticleReader {
    private static final byte[] UTF_8_MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

    private final ArticleReader pages;

    /** @param pages reads the page itself */
    public MhtmlReader(ArticleReader pages) {
        this.pages = pages;
    }

    @Override
    public String format() {
        return "mhtml";
    }

    @Override
    public Fit fit(DocumentHead head) {
        return MailHead.of(head).isSavedPage() ? Fit.CERTAIN : Fit.NONE;
    }

    @Override
    public Readings open(SourceDocument document) throws IOException, UnreadableDocumentException {
        try (MimeParts parts = MimeParts.of(document.open())) {
            for (Optional<MimePart> part = parts.next(); part.isPresent(); part = parts.next()) {
                if (part.get().isMarkup()) {
                    return pages.open(page(document, part.get()));
                }
            }
        } catch (IOException e) {
            throw new UnreadableDocumentException(
                    document.name(), "file", "the saved page is damaged: " + Damage.describe(e), "save the page again");
        }
        throw new UnreadableDocumentException(
                document.name(), "file", "a saved page expected, found none in its parts", "save the page again");
    }

    /** The page in UTF-8, whatever the encoding was that stood beside it in the part's head. */
    private static SourceDocument page(SourceDocument document, MimePart part) throws IOException {
        byte[] content;
        try (InputStream bytes = part.open()) {
            content = bytes.readAllBytes();
        }
        if (part.parameter("charset").isPresent()) {
            byte[] text = part.decode(content).getBytes(StandardCharsets.UTF_8);
            content = new byte[UTF_8_MARK.length + text.length];
            System.arraycopy(UTF_8_MARK, 0, content, 0, UTF_8_MARK.length);
            System.arraycopy(text, 0, content, UTF_8_MARK.length, text.length);
        }
        return new SourceDocument(document.name(), new MemoryContent(content), document.sha256(), content.length);
    }
}
