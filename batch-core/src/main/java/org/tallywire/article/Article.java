package org.tallywire.article;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An article as a source published it.
 *
 * @param id stable: made of what the source gave (record id, url, title, authors, publisher, published, body), so the
 *     same article found again in another file is the same article
 * @param document hash of the document it was read from, see {@link SourceDocument#sha256}
 * @param documentName name of that document
 * @param entry place inside the document ({@code line 12}, a name in an archive), or null where the document is the
 *     article
 * @param record the source's own id
 * @param title without markup
 * @param authors names as printed, in the printed order
 * @param publisher name of the outlet
 * @param published when, and where that was found
 * @param language BCP 47 tag
 * @param url where the source published it
 * @param body the text: every offset of every fact counts in it
 */
public record Article(
        String id,
        String document,
        String documentName,
        @Nullable String entry,
        @Nullable String record,
        @Nullable String title,
        List<String> authors,
        @Nullable String publisher,
        @Nullable Published published,
        @Nullable String language,
        @Nullable String url,
        String body) {
    public Article {
        authors = List.copyOf(authors);
    }

    /** Starts an article of a document. */
    public static Builder in(SourceDocument document) {
        return new Builder(document.sha256(), document.name());
    }

    /** Where the article is: {@code document} or {@code document!entry}. */
    public String source() {
        return entry == null ? documentName : documentName + "!" + entry;
    }

    /**
     * The same article as an entry of the document around the one that it was read from.
     *
     * @param outer the document around it
     * @param name of the inner document
     */
    public Article within(SourceDocument outer, String name) {
        return new Article(
                id,
                outer.sha256(),
                outer.name(),
                entry == null ? name : name + "!" + entry,
                record,
                title,
                authors,
                publisher,
                published,
                language,
                url,
                body);
    }

    /** The same article, with the address that it was fetched from. */
    public Article at(String address) {
        Builder builder = new Builder(document, documentName)
                .entry(entry)
                .record(record)
                .title(title)
                .authors(authors)
                .publisher(publisher)
                .published(published)
                .language(language)
                .url(address);
        return builder.body(body);
    }

    /** The same article in a language that its words show. */
    public Article inLanguage(String tag) {
        return new Article(
                id, document, documentName, entry, record, title, authors, publisher, published, tag, url, body);
    }

    /** Collects what a reader finds; blank texts count as absent. Not thread-safe. */
    public static final class Builder {
        private final String document;
        private final String documentName;
        private @Nullable String entry;
        private @Nullable String record;
        private @Nullable String title;
        private List<String> authors = List.of();
        private @Nullable String publisher;
        private @Nullable Published published;
        private @Nullable String language;
        private @Nullable String url;

        private Builder(String document, String documentName) {
            this.document = document;
            this.documentName = documentName;
        }

        public Builder entry(@Nullable String place) {
            this.entry = present(place);
            return this;
        }

        public Builder record(@Nullable String id) {
            this.record = present(id);
            return this;
        }

        public Builder title(@Nullable String text) {
            this.title = present(text);
            return this;
        }

        public Builder authors(List<String> names) {
            this.authors = List.copyOf(names);
            return this;
        }

        public Builder publisher(@Nullable String name) {
            this.publisher = present(name);
            return this;
        }

        public Builder published(@Nullable Published when) {
            this.published = when;
            return this;
        }

        public Builder language(@Nullable String tag) {
            this.language = present(tag);
            return this;
        }

        public Builder url(@Nullable String address) {
            this.url = present(address);
            return this;
        }

        /** The article, with its body unchanged. */
        public Article body(String body) {
            String when = published == null ? null : published.iso();
            String id = ContentHash.idOf(record, url, title, String.join("\n", authors), publisher, when, body);
            return new Article(
                    id,
                    document,
                    documentName,
                    entry,
                    record,
                    title,
                    authors,
                    publisher,
                    published,
                    language,
                    url,
                    body);
        }

        private static @Nullable String present(@Nullable String text) {
            return text == null || text.isBlank() ? null : text;
        }
    }
}
