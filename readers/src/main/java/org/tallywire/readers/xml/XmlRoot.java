package org.tallywire.readers.xml;

import java.util.Optional;
import java.util.Set;
import org.tallywire.article.ArticleReader.Fit;
import org.tallywire.article.DocumentHead;

/**
 * The first element of a document, as far as its first bytes show it.
 *
 * @param name without a prefix
 * @param tag from {@code <} to {@code >}, as written
 */
public record XmlRoot(String name, String tag) {
    private static final int PEEKED = 16 * 1024;

    /** Looks past prolog, comments and document type; empty where the bytes are no XML. */
    public static Optional<XmlRoot> find(DocumentHead head) {
        String start = narrow(head);
        int at = skipBlank(start, 0);
        while (at < start.length() && (start.startsWith("<?", at) || start.startsWith("<!", at))) {
            at = skipBlank(start, endOf(start, at));
        }
        int close = start.indexOf('>', at);
        if (at + 1 >= start.length() || close < 0 || start.charAt(at) != '<' || !isNameStart(start.charAt(at + 1))) {
            return Optional.empty();
        }
        String tag = start.substring(at, close + 1);
        String qualified = tag.substring(1).split("[\\s/>]", 2)[0];
        return Optional.of(new XmlRoot(qualified.substring(qualified.indexOf(':') + 1), tag));
    }

    /** How well a document fits a reader of documents that begin with one of these elements. */
    public static Fit fit(DocumentHead head, Set<String> names) {
        return find(head).filter(root -> names.contains(root.name())).isPresent() ? Fit.CERTAIN : Fit.NONE;
    }

    /** The bytes as ASCII; zero bytes, which UTF-16 has between Latin letters, are left out. */
    private static String narrow(DocumentHead head) {
        return head.latin1(PEEKED)
                .replace("\0", "")
                .replaceFirst("^(\u00EF\u00BB\u00BF|\u00FF\u00FE|\u00FE\u00FF)", "");
    }

    private static int skipBlank(String text, int from) {
        int at = from;
        while (at < text.length() && text.charAt(at) <= ' ') {
            at++;
        }
        return at;
    }

    private static int endOf(String text, int at) {
        String close = text.startsWith("<!--", at) ? "-->" : text.startsWith("<?", at) ? "?>" : ">";
        int subset = text.indexOf('[', at);
        int end = text.indexOf(close, at);
        if (close.equals(">") && subset >= 0 && subset < end) {
            close = "]";
            end = text.indexOf(close, at);
            end = end < 0 ? end : text.indexOf('>', end) - close.length() + 1;
        }
        return end < 0 ? text.length() : end + close.length();
    }

    private static boolean isNameStart(char c) {
        return Character.isLetter(c) || c == '_';
    }
}
