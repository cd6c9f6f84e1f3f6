package org.tallywire.readers.mail;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import org.tallywire.article.Article;
import org.tallywire.article.Reading;
import org.tallywire.article.SourceDocument;
import org.tallywire.readers.container.Entries;
import org.tallywire.readers.container.Entry;
import org.tallywire.readers.limits.Limits;

/** The attachments of a mail as they come, and at its end its own text. Not thread-safe. */
final class MailEntries implements Entries {
    private final SourceDocument document;
    private final MimeParts parts;
    private final LetterHead heads;
    private final long longestText;
    private final LetterText text = new LetterText();
    private int number;
    private boolean ended;

    MailEntries(SourceDocument document, MimeParts parts, LetterHead heads, long longestText) {
        this.document = document;
        this.parts = parts;
        this.heads = heads;
        this.longestText = longestText;
    }

    @Override
    public Optional<Entry> next() throws IOException {
        if (ended) {
            return Optional.empty();
        }
        Optional<MimePart> part = parts.next();
        number++;
        ended = part.isEmpty();
        return Optional.of(ended ? letter() : entry(part.get()));
    }

    private Entry entry(MimePart part) throws IOException {
        if (part.isShown()) {
            return show(part);
        }
        if (part.isEncrypted()) {
            return rejected("the message is encrypted", "decrypt it in the mail program and save it anew");
        }
        return part.isPassedOver() ? new Entry.Passed() : new Entry.Inner(nameOf(part), part::open);
    }

    private Entry show(MimePart part) throws IOException {
        int limit = (int) Math.min(longestText, Integer.MAX_VALUE - 16);
        byte[] content;
        try (InputStream bytes = part.open()) {
            content = bytes.readNBytes(limit + 1);
        }
        if (content.length > limit) {
            return rejected(
                    "a text of at most " + Limits.size(limit) + " expected, found a longer one",
                    "split it, or raise tallywire.limits.document-mib in the settings");
        }
        text.add(part, part.decode(content));
        return new Entry.Passed();
    }

    private Entry letter() {
        String body = text.text();
        return body.isBlank()
                ? new Entry.Passed()
                : new Entry.Known(new Reading.Parsed(
                        heads.describe(Article.in(document), parts.fields()).body(body)));
    }

    private String nameOf(MimePart part) {
        return part.fileName()
                .orElse(part.type().equals("message/rfc822") ? "message " + number + ".eml" : "part " + number);
    }

    private Entry rejected(String reason, String remedy) {
        return new Entry.Known(new Reading.Rejected("part " + number, reason, remedy));
    }

    @Override
    public void close() throws IOException {
        parts.close();
    }
}
