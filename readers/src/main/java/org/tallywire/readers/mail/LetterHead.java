package org.tallywire.readers.mail;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.james.mime4j.codec.DecodeMonitor;
import org.apache.james.mime4j.codec.DecoderUtil;
import org.apache.james.mime4j.dom.address.Mailbox;
import org.apache.james.mime4j.field.address.LenientAddressParser;
import org.jspecify.annotations.Nullable;
import org.tallywire.article.Article;
import org.tallywire.readers.metadata.AuthorNames;
import org.tallywire.readers.metadata.DateScanner;
import org.tallywire.readers.metadata.HeadWord;
import org.tallywire.readers.metadata.HeadWords;

/** What the fields of a mail say of its text. Thread-safe. */
final class LetterHead {
    private static final int LONGEST = 2000;

    private final HeadWords words;
    private final DateScanner dates;
    private final AuthorNames names;

    LetterHead(HeadWords words) {
        this.words = words;
        this.dates = new DateScanner(words);
        this.names = new AuthorNames(words);
    }

    /** Adds what is said; a sender that is no person is the publisher. */
    Article.Builder describe(Article.Builder article, Map<String, String> fields) {
        List<String> senders = senders(fields.getOrDefault("from", fields.getOrDefault("sender", "")));
        List<String> persons = senders.stream().filter(this::isPerson).toList();
        String organization = text(fields.get("organization"));
        String other =
                senders.stream().filter(name -> !isPerson(name)).findFirst().orElse(null);
        return article.record(bare(fields.get("message-id")))
                .title(text(fields.get("subject")))
                .authors(names.in(persons))
                .publisher(organization == null ? other : organization)
                .published(dates.findPublished(fields.get("date"), "mail:Date").orElse(null))
                .language(firstOf(fields.get("content-language")))
                .url(bare(fields.get("archived-at")));
    }

    /** "Port of Lodrin" has capitals too. */
    private boolean isPerson(String name) {
        return names.isPersonName(name)
                && Arrays.stream(name.split(" ", -1)).noneMatch(word -> words.is(HeadWord.OF, word));
    }

    private static List<String> senders(String field) {
        try {
            return LenientAddressParser.DEFAULT.parseAddressList(cut(field)).flatten().stream()
                    .map(Mailbox::getName)
                    .flatMap(Stream::ofNullable)
                    .map(LetterHead::decode)
                    .map(name -> name.replaceAll("^['\"\\s]+|['\"\\s]+$", ""))
                    .filter(name -> !name.isEmpty() && !name.contains("@"))
                    .toList();
        } catch (RuntimeException e) {
            return List.of();
        }
    }

    private static @Nullable String text(@Nullable String field) {
        return field == null ? null : decode(field).replaceAll("\\s+", " ").strip();
    }

    /** An address without the brackets around it. */
    private static @Nullable String bare(@Nullable String field) {
        return field == null ? null : cut(field).replaceAll("[<>\\s]", "");
    }

    private static @Nullable String firstOf(@Nullable String list) {
        return Optional.ofNullable(list)
                .map(text -> text.split(",", 2)[0].strip())
                .orElse(null);
    }

    private static String cut(String field) {
        return field.length() > LONGEST ? field.substring(0, LONGEST) : field;
    }

    /** A field in which letters beyond ASCII may be written as encoded words (RFC 2047). */
    static String decode(String field) {
        return DecoderUtil.decodeEncodedWords(cut(field), DecodeMonitor.SILENT);
    }
}
