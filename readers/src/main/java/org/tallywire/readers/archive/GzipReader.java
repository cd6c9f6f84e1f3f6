package org.tallywire.readers.archive;

import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import org.apache.commons.compress.compressors.gzip.GzipCompressorInputStream;
import org.tallywire.article.ArticleReader;
import org.tallywire.article.DocumentHead;
import org.tallywire.article.Readings;
import org.tallywire.article.SourceDocument;
import org.tallywire.article.UnreadableDocumentException;
import org.tallywire.readers.container.Damage;
import org.tallywire.readers.container.Entries;
import org.tallywire.readers.container.InnerDocuments;
import org.tallywire.readers.container.PeekedStream;
import org.tallywire.readers.container.SingleEntry;
import org.tallywire.readers.container.Unpacking;

/** Reads the one document in a GZIP file, or the many in the TAR archive in it. */
public final class GzipReader implements ArticleReader {
    private static final int TAR_BLOCK = 512;

    private final InnerDocuments inner;

    public GzipReader(InnerDocuments inner) {
        this.inner = inner;
    }

    @Override
    public String format() {
        return "gzip";
    }

    @Override
    public Fit fit(DocumentHead head) {
        return head.hasAt(0, (byte) 0x1F, (byte) 0x8B, (byte) 8) ? Fit.LIKELY : Fit.NONE;
    }

    @Override
    public Readings open(SourceDocument document) throws IOException, UnreadableDocumentException {
        return inner.open(document, unpacking -> entries(document, unpacking));
    }

    private static Entries entries(SourceDocument document, Unpacking unpacking)
            throws IOException, UnreadableDocumentException {
        InputStream packed = document.open();
        try {
            PeekedStream bytes = PeekedStream.of(
                    GzipCompressorInputStream.builder()
                            .setInputStream(packed)
                            .setDecompressConcatenated(true)
                            .get(),
                    TAR_BLOCK);
            return TarReader.isTar(new DocumentHead("", bytes.start()))
                    ? new TarEntries(unpacking.count(bytes))
                    : new SingleEntry(nameOf(document.name()), bytes);
        } catch (IOException e) {
            packed.close();
            throw new UnreadableDocumentException(
                    document.name(), "start", "it is damaged: " + Damage.describe(e), "send it again");
        }
    }

    /** The name without {@code .gz}, and without the folders around it. */
    private static String nameOf(String name) {
        String last = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('!')) + 1);
        return last.toLowerCase(Locale.ROOT).endsWith(".gz") && last.length() > 3
                ? last.substring(0, last.length() - 3)
                : last;
    }
}
