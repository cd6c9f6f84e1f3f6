package org.tallywire.readers.feed;

import com.rometools.rome.feed.module.DCModule;
import com.rometools.rome.feed.synd.SyndContent;
import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.SyndFeedInput;
import java.io.StringReader;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tallywire.article.Article;
import org.tallywire.article.Published;
import org.tallywire.article.Reading;
import org.tallywire.article.SourceDocument;
import org.tallywire.readers.markup.MarkupText;
import org.tallywire.readers.metadata.DateScanner;
import org.tallywire.readers.metadata.HeadWords;

/** Turns an entry into an article or into the reason why it is none. Thread-safe. */
final class EntryParser {
    private static final String REMEDY = "read the page that it points to; the other entries are read";

    /** A revision's date is taken only where nothing else is dated. */
    private static final List<String> DATES =
            List.of("pubDate", "published", "issued", "date", "created", "updated", "modified");

    private final DateScanner dates;
    private final EntryAuthors authors;

    EntryParser(HeadWords words) {
        this.dates = new DateScanner(words);
        this.authors = new EntryAuthors(words);
    }

    Reading parse(SourceDocument document, FeedEntry entry, int number) {
        String place = "entry " + number;
        try {
            SyndFeed feed = new SyndFeedInput(false, Locale.ROOT).build(new StringReader(entry.feed()));
            if (feed.getEntries().isEmpty()) {
                return new Reading.Rejected(place, "an entry of a known kind of feed expected, found none", REMEDY);
            }
            return article(document, place, entry, feed, feed.getEntries().getFirst());
        } catch (FeedException | IllegalArgumentException e) {
            return new Reading.Rejected(place, "a readable entry expected, found a fault: " + e.getMessage(), REMEDY);
        }
    }

    private Reading article(SourceDocument document, String place, FeedEntry cut, SyndFeed feed, SyndEntry entry) {
        String body = body(entry);
        if (body.isEmpty()) {
            return new Reading.Rejected(place, "an entry with a text expected, found none", REMEDY);
        }
        return new Reading.Parsed(Article.in(document)
                .entry(place)
                .record(entry.getUri())
                .title(title(entry))
                .authors(authors.of(entry))
                .publisher(publisher(feed, entry))
                .published(published(cut))
                .language(Stream.of(cut.language(), feed.getLanguage())
                        .filter(EntryParser::isPresent)
                        .findFirst()
                        .map(String::strip)
                        .orElse(null))
                .url(entry.getLink())
                .body(body));
    }

    /** The longest of what the entry gives as its content or its summary. */
    private static String body(SyndEntry entry) {
        String longest = text(entry.getDescription());
        for (SyndContent content : entry.getContents()) {
            String text = text(content);
            longest = text.length() > longest.length() ? text : longest;
        }
        return longest;
    }

    private static String text(@Nullable SyndContent content) {
        if (content == null || content.getValue() == null) {
            return "";
        }
        boolean plain = "text".equals(content.getType()) || "text/plain".equals(content.getType());
        return plain ? MarkupText.ofEither(content.getValue()) : MarkupText.of(content.getValue());
    }

    private static @Nullable String title(SyndEntry entry) {
        return entry.getTitle() == null
                ? null
                : MarkupText.ofEither(entry.getTitle()).replaceAll("\\s+", " ");
    }

    private static @Nullable String publisher(SyndFeed feed, SyndEntry entry) {
        String own = entry.getModule(DCModule.URI) instanceof DCModule core ? core.getPublisher() : null;
        String name = isPresent(own) ? own : feed.getTitle();
        return name == null ? null : MarkupText.ofEither(name).replaceAll("\\s+", " ");
    }

    private @Nullable Published published(FeedEntry entry) {
        return DATES.stream()
                .filter(entry.dates()::containsKey)
                .map(name -> dates.findPublished(entry.dates().get(name), "feed:" + name))
                .flatMap(Optional::stream)
                .findFirst()
                .orElse(null);
    }

    private static boolean isPresent(@Nullable String text) {
        return text != null && !text.isBlank();
    }
}
