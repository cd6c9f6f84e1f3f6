package org.tallywire.readers.xml;

import java.io.IOException;
import org.tallywire.article.SourceDocument;
import org.tallywire.article.UnreadableDocumentException;

/** XML that cannot be read on from here. */
public final class XmlFaultException extends IOException {
    private static final long serialVersionUID = 1L;

    private final String place;
    private final String reason;
    private final String remedy;

    XmlFaultException(String place, String reason, String remedy) {
        super(place + ": " + reason);
        this.place = place;
        this.reason = reason;
        this.remedy = remedy;
    }

    /** The fault as that of a document. */
    public UnreadableDocumentException in(SourceDocument document) {
        return new UnreadableDocumentException(document.name(), place, reason, remedy);
    }

    /** The fault as that of a document in which this XML is a part. */
    public UnreadableDocumentException in(SourceDocument document, String part) {
        return new UnreadableDocumentException(document.name(), part + ", " + place, reason, remedy);
    }
}
