package org.tallywire.readers.warc;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.zip.GZIPInputStream;
import org.netpreserve.jwarc.WarcReader;
import org.tallywire.article.ArticleReader;
import org.tallywire.article.DocumentHead;
import org.tallywire.article.Readings;
import org.tallywire.article.SourceDocument;
import org.tallywire.article.UnreadableDocumentException;
import org.tallywire.readers.container.Damage;
import org.tallywire.readers.container.InnerDocuments;

/**
 * Reads the pages and feeds in a web archive, whether its records are packed one by one or not at all. Requests, pictures,
 * redirections, errors and repeated records are passed over.
 */
public final class WebArchiveReader implements ArticleReader {
    private static final String MARK = "WARC/";

    private final InnerDocuments inner;

    public WebArchiveReader(InnerDocuments inner) {
        this.inner = inner;
    }

    @Override
    public String format() {
        return "warc";
    }

    @Override
    public Fit fit(DocumentHead head) {
        byte[] mark = MARK.getBytes(StandardCharsets.US_ASCII);
        boolean packed = head.hasAt(0, (byte) 0x1F, (byte) 0x8B, (byte) 8)
                && unpacked(head.bytes()).equals(MARK);
        return packed || head.hasAt(0, mark) ? Fit.CERTAIN : Fit.NONE;
    }

    private static String unpacked(byte[] head) {
        try (InputStream bytes = new GZIPInputStream(new ByteArrayInputStream(head))) {
            return new String(bytes.readNBytes(MARK.length()), StandardCharsets.ISO_8859_1);
        } catch (IOException e) {
            return "";
        }
    }

    @Override
    public Readings open(SourceDocument document) throws IOException, UnreadableDocumentException {
        return inner.open(document, unpacking -> {
            InputStream bytes = document.open();
            try {
                return new CaptureEntries(new WarcReader(bytes));
            } catch (IOException | RuntimeException e) {
                bytes.close();
                throw new UnreadableDocumentException(
                        document.name(),
                        "start",
                        "a web archive expected, found a damaged one: " + Damage.describe(e),
                        "send it again");
            }
        });
    }
}
