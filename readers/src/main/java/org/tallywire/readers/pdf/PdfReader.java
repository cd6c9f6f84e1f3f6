package org.tallywire.readers.pdf;

import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.tallywire.article.ArticleReader;
import org.tallywire.article.DocumentHead;
import org.tallywire.article.Readings;
import org.tallywire.article.SourceDocument;
import org.tallywire.article.UnreadableDocumentException;
import org.tallywire.readers.container.Damage;
import org.tallywire.readers.container.LimitReachedException;
import org.tallywire.readers.encoding.WholeDocument;
import org.tallywire.readers.fields.Field;
import org.tallywire.readers.fields.RankedFields;
import org.tallywire.readers.manuscript.Manuscript;
import org.tallywire.readers.manuscript.ManuscriptArticles;
import org.tallywire.readers.manuscript.Paragraph;
import org.tallywire.readers.metadata.HeadWords;

/**
 * Reads a PDF as one article. Documents that need a password, and those whose pages are pictures of text, are set aside
 * with the reason.
 */
public final class PdfReader implements ArticleReader {
    /** The mark may stand behind a few other bytes (ISO 32000-2, annex on conforming readers). */
    private static final int MARK_WITHIN = 1024;

    /** Times the size that a document may have: so much its parts may unpack to. */
    private static final int UNPACKED = 4;

    static {
        OwnFonts.install();
    }

    private final HeadWords words;
    private final ManuscriptArticles articles;
    private final long longest;

    /** @param longest document, in bytes */
    public PdfReader(HeadWords words, long longest) {
        this.words = words;
        this.articles = new ManuscriptArticles(words);
        this.longest = longest;
    }

    @Override
    public String format() {
        return "pdf";
    }

    @Override
    public Fit fit(DocumentHead head) {
        String start = head.latin1(MARK_WITHIN);
        int mark = start.indexOf("%PDF-");
        boolean atStart = mark >= 0 && start.substring(0, mark).isBlank();
        return atStart ? Fit.CERTAIN : mark > 0 && start.charAt(mark - 1) < ' ' ? Fit.LIKELY : Fit.NONE;
    }

    @Override
    public Readings open(SourceDocument document) throws IOException, UnreadableDocumentException {
        byte[] bytes = WholeDocument.bytes(document);
        try {
            PackedStreams.check(bytes, longest * UNPACKED);
        } catch (LimitReachedException e) {
            throw new UnreadableDocumentException(document.name(), "file", e.reason(), e.remedy());
        }
        try (PDDocument pdf = Loader.loadPDF(bytes)) {
            return Readings.of(articles.read(document, read(document, pdf)));
        } catch (InvalidPasswordException e) {
            throw locked(document, "it is encrypted with a password");
        } catch (LinkageError e) {
            throw locked(document, "it is encrypted for the holders of certain keys");
        } catch (IOException | RuntimeException | StackOverflowError e) {
            throw new UnreadableDocumentException(
                    document.name(), "file", "it is damaged: " + Damage.describe(e), "send it again");
        }
    }

    private static UnreadableDocumentException locked(SourceDocument document, String reason) {
        return new UnreadableDocumentException(
                document.name(), "file", reason, "open it with its password or key and save it without one");
    }

    private Manuscript read(SourceDocument document, PDDocument pdf) throws IOException, UnreadableDocumentException {
        List<Page> pages = PageGlyphs.of(pdf);
        RankedFields properties = PdfProperties.of(pdf);
        List<Paragraph> paragraphs =
                PdfText.of(pages, properties.find(Field.TITLE).orElse(""), words);
        Legibility.check(document, pdf, paragraphs);
        return new Manuscript(paragraphs, properties);
    }
}
