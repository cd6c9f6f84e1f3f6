package org.tallywire.readers.html;

import java.util.List;
import java.util.Locale;
import org.tallywire.article.ArticleReader.Fit;
import org.tallywire.article.DocumentHead;
import org.tallywire.readers.encoding.TextDecoder;

/** Knows a web page by its start. Stateless. */
final class HtmlShape {
    private static final int PEEKED = 16 * 1024;
    private static final List<String> OPENINGS = List.of("<!doctype html", "<html");
    private static final List<String> OTHER_XML = List.of("<rss", "<feed", "<rdf", "<newsitem", "<nitf", "<newsml");
    private static final List<String> TAGS = List.of(
            "<head",
            "<body",
            "<title",
            "<meta",
            "<div",
            "<p>",
            "<p ",
            "<article",
            "<section",
            "<span",
            "<h1",
            "<a ",
            "<br",
            "<table",
            "<ul",
            "<script",
            "<link",
            "<main",
            "</p>",
            "</div>");

    private HtmlShape() {}

    static Fit fit(DocumentHead head) {
        String start = TextDecoder.peek(head.bytes(), PEEKED)
                .map(text -> text.toLowerCase(Locale.ROOT).stripLeading())
                .orElse("");
        String opening = afterComments(start);
        if (OPENINGS.stream().anyMatch(opening::startsWith)) {
            return Fit.CERTAIN;
        }
        if (OTHER_XML.stream().anyMatch(opening::startsWith)) {
            return Fit.NONE;
        }
        boolean named = head.extension().startsWith("htm") || head.extension().equals("xhtml");
        long tags = TAGS.stream().filter(start::contains).count();
        boolean marked = opening.startsWith("<") && tags >= 2
                || start.contains("<html") && start.contains("<body")
                || named && tags >= 1;
        return marked ? Fit.LIKELY : Fit.NONE;
    }

    /** What follows an XML prolog and comments. */
    private static String afterComments(String start) {
        String rest = start;
        while (rest.startsWith("<?") || rest.startsWith("<!--")) {
            String close = rest.startsWith("<?") ? ">" : "-->";
            int end = rest.indexOf(close);
            if (end < 0) {
                return rest;
            }
            rest = rest.substring(end + close.length()).stripLeading();
        }
        return rest;
    }
}
