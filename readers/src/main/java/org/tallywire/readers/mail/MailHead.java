package org.tallywire.readers.mail;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.tallywire.article.ArticleReader.Fit;
import org.tallywire.article.DocumentHead;

/**
 * The header fields at the start of some bytes (RFC 5322, section 2.2), as far as they are there.
 *
 * @param fields first values by name, in lower case; empty where the bytes do not start as a mail does
 */
record MailHead(Map<String, String> fields) {
    private static final int PEEKED = 32 * 1024;
    private static final int LONGEST_NAME = 60;
    private static final Set<String> OF_MAIL = Set.of(
            "received", "return-path", "message-id", "mime-version", "delivered-to", "content-type", "dkim-signature");
    private static final Set<String> OF_LETTERS = Set.of("date", "subject", "to", "cc", "reply-to", "sender");

    MailHead {
        fields = Map.copyOf(fields);
    }

    static MailHead of(DocumentHead head) {
        return of(head.latin1(PEEKED));
    }

    static MailHead of(String start) {
        Map<String, String> fields = new HashMap<>();
        String name = "";
        for (String line : (Iterable<String>) start.lines()::iterator) {
            if (line.isEmpty()) {
                break;
            }
            boolean goesOn = line.charAt(0) == ' ' || line.charAt(0) == '\t';
            int colon = line.indexOf(':');
            if (goesOn && !name.isEmpty()) {
                fields.computeIfPresent(name, (key, value) -> value + line);
            } else if (colon < 1 || colon > LONGEST_NAME || !isName(line.substring(0, colon))) {
                return new MailHead(fields.size() > 3 ? fields : Map.of());
            } else {
                name = line.substring(0, colon).toLowerCase(Locale.ROOT);
                fields.putIfAbsent(name, line.substring(colon + 1).strip());
            }
        }
        return new MailHead(fields);
    }

    private static boolean isName(String text) {
        return text.chars().allMatch(c -> c > ' ' && c < 0x7F);
    }

    /** How well the fields fit a mail. */
    Fit fit() {
        long ofMail = OF_MAIL.stream().filter(fields::containsKey).count();
        long ofLetters = OF_LETTERS.stream().filter(fields::containsKey).count();
        boolean from = fields.containsKey("from");
        if (ofMail >= 2 && (from || ofLetters > 0) || ofMail == 1 && from && ofLetters > 0) {
            return Fit.CERTAIN;
        }
        return from && ofLetters >= 1 ? Fit.LIKELY : Fit.NONE;
    }

    /** Whether a browser has saved a page so: parts of one page, sent to nobody. */
    boolean isSavedPage() {
        boolean related =
                fields.getOrDefault("content-type", "").toLowerCase(Locale.ROOT).startsWith("multipart/related");
        boolean sent = fields.containsKey("to") || fields.containsKey("received") || fields.containsKey("message-id");
        return fields.containsKey("snapshot-content-location") || related && !sent;
    }
}
