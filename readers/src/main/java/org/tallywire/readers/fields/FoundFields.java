package org.tallywire.readers.fields;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tallywire.article.Article;
import org.tallywire.article.SourceDocument;
import org.tallywire.readers.markup.MarkupText;
import org.tallywire.readers.metadata.AuthorNames;
import org.tallywire.readers.metadata.DateScanner;
import org.tallywire.readers.metadata.HeadWords;

/** Makes an article of fields as a source writes them. Thread-safe. */
public final class FoundFields {
    private final DateScanner dates;
    private final AuthorNames names;

    public FoundFields(HeadWords words) {
        this.dates = new DateScanner(words);
        this.names = new AuthorNames(words);
    }

    /** Values by field. */
    public interface Values {
        /** The value as text; null where there is none. */
        @Nullable
        String text(Field field);

        /** The values of a field that may have several. */
        List<String> texts(Field field);
    }

    /**
     * The article; empty where there is no text. A body with marks of HTML is turned into text, any other is kept as it
     * is.
     *
     * @param origin of the date, such as {@code csv:published}
     */
    public Optional<Article> article(SourceDocument document, String entry, Values values, String origin) {
        String body = values.text(Field.BODY);
        String text = body == null ? "" : isMarkup(body) ? MarkupText.of(body) : body;
        if (text.isBlank()) {
            return Optional.empty();
        }
        return Optional.of(Article.in(document)
                .entry(entry)
                .record(values.text(Field.RECORD))
                .title(title(values.text(Field.TITLE)))
                .authors(names.in(values.texts(Field.AUTHORS)))
                .publisher(values.text(Field.PUBLISHER))
                .published(dates.findPublished(values.text(Field.PUBLISHED), origin)
                        .orElse(null))
                .language(values.text(Field.LANGUAGE))
                .url(values.text(Field.URL))
                .body(text));
    }

    private static @Nullable String title(@Nullable String title) {
        return title == null ? null : MarkupText.ofEither(title).replaceAll("\\s+", " ");
    }

    private static boolean isMarkup(String body) {
        return body.contains("</p>")
                || body.contains("<p>")
                || body.contains("</div>")
                || body.contains("<br>")
                || body.contains("<br/>")
                || body.contains("<br />");
    }
}
