package org.tallywire.job.reading;

import jdk.jfr.Category;
import jdk.jfr.DataAmount;
import jdk.jfr.Event;
import jdk.jfr.Label;
import jdk.jfr.Name;
import jdk.jfr.StackTrace;
import org.tallywire.article.SourceDocument;

/** A document from its opening to its end, for the flight recorder of the Java platform. */
@Name("tallywire.Document")
@Label("Document")
@Category("Tallywire")
@StackTrace(false)
final class DocumentEvent extends Event {
    @Label("Name")
    final String document;

    @Label("Format")
    final String format;

    @Label("Size")
    @DataAmount
    final long size;

    @Label("Set Aside")
    boolean setAside;

    DocumentEvent(SourceDocument document, String format) {
        this.document = document.name();
        this.format = format;
        this.size = document.size();
    }

    /** Ends it. */
    void end(boolean isBroken) {
        setAside = isBroken;
        commit();
    }
}
