package org.tallywire.readers.office;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.tallywire.article.ArticleReader;
import org.tallywire.article.DocumentHead;
import org.tallywire.article.Readings;
import org.tallywire.article.SourceDocument;
import org.tallywire.article.UnreadableDocumentException;

/** Knows office documents that hold no article, or hold one that cannot be had, and says which they are. */
public final class OtherOfficeReader implements ArticleReader {
    /** Name of the stream that holds an encrypted document ([MS-OFFCRYPTO], 2.3.4.1). */
    private static final String ENCRYPTED = "E\0n\0c\0r\0y\0p\0t\0e\0d\0P\0a\0c\0k\0a\0g\0e\0";

    private static final String WORD = "W\0o\0r\0d\0D\0o\0c\0u\0m\0e\0n\0t\0";

    @Override
    public String format() {
        return "office";
    }

    @Override
    public Fit fit(DocumentHead head) {
        return OfficeKind.of(head).words().isEmpty() ? Fit.NONE : Fit.CERTAIN;
    }

    @Override
    public Readings open(SourceDocument document) throws IOException, UnreadableDocumentException {
        OfficeKind kind = OfficeKind.of(document.head());
        if (kind != OfficeKind.COMPOUND) {
            throw refused(
                    document,
                    "an article expected, found " + kind.words(),
                    "save what is to be read as text, CSV, DOCX or ODT");
        }
        String names = names(document);
        if (names.contains(ENCRYPTED)) {
            throw refused(
                    document, "it is encrypted with a password", "open it with its password and save it without one");
        }
        throw refused(
                document,
                "a document in one of the formats read expected, found one of Microsoft Office before 2007"
                        + (names.contains(WORD) ? " (DOC)" : ""),
                "save it as DOCX");
    }

    private static String names(SourceDocument document) throws IOException {
        try (InputStream bytes = document.open()) {
            return new String(bytes.readAllBytes(), StandardCharsets.ISO_8859_1);
        }
    }

    private static UnreadableDocumentException refused(SourceDocument document, String reason, String remedy) {
        return new UnreadableDocumentException(document.name(), "file", reason, remedy);
    }
}
