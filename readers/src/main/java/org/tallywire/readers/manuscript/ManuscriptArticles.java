package org.tallywire.readers.manuscript;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tallywire.article.Article;
import org.tallywire.article.Reading;
import org.tallywire.article.SourceDocument;
import org.tallywire.article.UnreadableDocumentException;
import org.tallywire.readers.fields.Field;
import org.tallywire.readers.fields.RankedFields;
import org.tallywire.readers.manuscript.Paragraph.Role;
import org.tallywire.readers.metadata.AuthorNames;
import org.tallywire.readers.metadata.HeadWords;
import org.tallywire.readers.text.HeadScanner;
import org.tallywire.readers.text.TextHead;

/**
 * Makes articles of manuscripts. What stands at the head of the text counts for more than the properties of the file,
 * which often are those of a template or of whoever owns the machine. Title, byline and date stand outside the body.
 * Thread-safe.
 */
public final class ManuscriptArticles {
    /** A title stands among so many paragraphs, after "press release", a date and the like. */
    private static final int TITLE_WITHIN = 6;

    private static final int LONGEST_TITLE = 250;

    private final HeadWords words;
    private final HeadScanner heads;
    private final AuthorNames names;
    private final EmptyProperties empty = new EmptyProperties();

    public ManuscriptArticles(HeadWords words) {
        this.words = words;
        this.heads = new HeadScanner(words);
        this.names = new AuthorNames(words);
    }

    /**
     * The article.
     *
     * @throws UnreadableDocumentException when there is no text in it
     */
    public Reading.Parsed read(SourceDocument document, Manuscript manuscript) throws UnreadableDocumentException {
        List<Paragraph> paragraphs = manuscript.paragraphs();
        RankedFields properties = known(manuscript.properties());
        int title = titleAt(paragraphs, properties);
        String above = join(paragraphs.subList(0, Math.max(0, title)));
        String below = join(paragraphs.subList(title + 1, paragraphs.size()));
        TextHead head = title < 0 ? heads.scan(below) : heads.scanBelowTitle(below);
        String body = (above + "\n\n" + below.substring(head.bodyBegin())).strip();
        if (body.isEmpty()) {
            throw new UnreadableDocumentException(
                    document.name(), "file", "a text expected, found none", "send it with its text, or remove it");
        }
        RankedFields fields = new RankedFields();
        fields.add(
                Field.TITLE,
                0,
                title < 0 ? "first line" : "paragraph",
                title < 0 ? head.title() : paragraphs.get(title).text());
        fields.addAll(properties, 1);
        Article.Builder article = fields.describe(Article.in(document), words);
        Map<String, String> origins = new HashMap<>(fields.origins());
        if (!head.authors().isEmpty()) {
            article.authors(head.authors());
            origins.put(Field.AUTHORS.code(), "byline");
        }
        Stream.of(head.published(), heads.scanBelowTitle(above).published())
                .filter(Objects::nonNull)
                .findFirst()
                .ifPresent(article::published);
        return new Reading.Parsed(article.body(body), origins);
    }

    private static String join(List<Paragraph> paragraphs) {
        return paragraphs.stream().map(Paragraph::text).collect(Collectors.joining("\n\n"));
    }

    /** The properties that say something; an author is a person. */
    private RankedFields known(RankedFields properties) {
        return properties.without((field, value) -> empty.has(field, value)
                || field == Field.AUTHORS && names.in(value).stream().noneMatch(names::isPersonName));
    }

    /**
     * Index of the paragraph that is marked as the title, or that says the same as the properties, or of a heading that
     * comes first; -1 where there is none.
     */
    private static int titleAt(List<Paragraph> paragraphs, RankedFields properties) {
        String said = properties.find(Field.TITLE).orElse("");
        int title = first(paragraphs, one -> one.role() == Role.TITLE);
        title = title >= 0 ? title : first(paragraphs, one -> isSame(one.text(), said));
        return title >= 0 ? title : first(paragraphs, one -> one.role() == Role.HEADING);
    }

    private static int first(List<Paragraph> paragraphs, Predicate<Paragraph> wanted) {
        for (int i = 0; i < Math.min(TITLE_WITHIN, paragraphs.size()); i++) {
            if (wanted.test(paragraphs.get(i)) && paragraphs.get(i).text().length() <= LONGEST_TITLE) {
                return i;
            }
        }
        return -1;
    }

    private static boolean isSame(String text, String title) {
        return text.replaceAll("\\s+", " ").equalsIgnoreCase(title);
    }
}
