package org.tallywire.readers.office;

import java.io.IOException;
import org.tallywire.article.ArticleReader;
import org.tallywire.article.DocumentHead;
import org.tallywire.article.Readings;
import org.tallywire.article.SourceDocument;
import org.tallywire.article.UnreadableDocumentException;
import org.tallywire.readers.fields.Field;
import org.tallywire.readers.fields.RankedFields;
import org.tallywire.readers.manuscript.Manuscript;
import org.tallywire.readers.manuscript.ManuscriptArticles;
import org.tallywire.readers.manuscript.ManuscriptText;
import org.tallywire.readers.metadata.HeadWords;
import org.tallywire.readers.xml.XmlEvents;

/** Reads a Word document (DOCX and its templates) as one article. */
public final class DocxReader implements ArticleReader {
    private final ManuscriptArticles articles;
    private final long longestPart;

    /** @param longestPart of the document, unpacked, in bytes */
    public DocxReader(HeadWords words, long longestPart) {
        this.articles = new ManuscriptArticles(words);
        this.longestPart = longestPart;
    }

    @Override
    public String format() {
        return "docx";
    }

    @Override
    public Fit fit(DocumentHead head) {
        return OfficeKind.of(head) == OfficeKind.DOCX ? Fit.CERTAIN : Fit.NONE;
    }

    @Override
    public Readings open(SourceDocument document) throws IOException, UnreadableDocumentException {
        ManuscriptText text = new ManuscriptText();
        RankedFields fields = new RankedFields();
        try (OfficePackage parts = OfficePackage.open(document, longestPart)) {
            DocxParts found = DocxParts.of(parts);
            parts.walkLeniently(found.properties(), events -> properties(events, fields));
            parts.walkLeniently(found.application(), events -> application(events, fields));
            DocxStyles styles = new DocxStyles();
            parts.walkLeniently(found.styles(), styles::read);
            fields.add(Field.LANGUAGE, 1, "docx:styles", styles.language());
            parts.walkNeeded(found.text(), events -> DocxBody.read(events, styles, text));
        }
        return Readings.of(articles.read(document, new Manuscript(text.paragraphs(), fields)));
    }

    /** Dublin Core (ECMA-376, part 2, 11). */
    private static void properties(XmlEvents events, RankedFields fields) throws IOException {
        while (events.next()) {
            if (events.isStart() && events.depth() == 2) {
                switch (events.name()) {
                    case "title" -> fields.add(Field.TITLE, 0, "docx:title", events.content());
                    case "creator" -> fields.add(Field.AUTHORS, 0, "docx:creator", events.content());
                    case "created" -> fields.add(Field.PUBLISHED, 0, "docx:created", events.content());
                    case "modified" -> fields.add(Field.PUBLISHED, 1, "docx:modified", events.content());
                    case "language" -> fields.add(Field.LANGUAGE, 0, "docx:language", events.content());
                    case "identifier" -> fields.add(Field.RECORD, 0, "docx:identifier", events.content());
                    default -> {}
                }
            }
        }
    }

    private static void application(XmlEvents events, RankedFields fields) throws IOException {
        while (events.next()) {
            if (events.isStart("Company")) {
                fields.add(Field.PUBLISHER, 0, "docx:Company", events.content());
            }
        }
    }
}
