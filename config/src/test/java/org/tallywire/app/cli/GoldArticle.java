package org.tallywire.app.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import tools.jackson.databind.json.JsonMapper;

/**
 * An article of the gold set of claims. In the files, {@code [37|killed]} marks a figure of the event's claim
 * {@code killed}, and a line {@code @ outlet | time} begins an article; marks are not part of the text that is read.
 *
 * @param id event and number in its file
 * @param marks in the order of the body
 */
record GoldArticle(String id, String outlet, String published, String title, String body, List<Mark> marks) {
    private static final Pattern ARTICLE = Pattern.compile("\n@ ");
    private static final Pattern LINE = Pattern.compile("\n");
    private static final Pattern BAR = Pattern.compile(" \\| ");
    private static final Pattern MARK = Pattern.compile("\\[([^\\]|]+)\\|([^\\]]+)\\]");

    /**
     * A figure and what it is about.
     *
     * @param begin offset in the body, inclusive
     * @param end exclusive
     * @param claim event and name of the claim
     */
    record Mark(int begin, int end, String claim) {}

    /** All of them, by event. */
    static List<GoldArticle> all() {
        try (Stream<Path> files =
                Files.list(Path.of(GoldArticle.class.getResource("/claim-gold").toURI()))) {
            return files.sorted().flatMap(file -> read(file).stream()).toList();
        } catch (IOException | URISyntaxException e) {
            throw new IllegalStateException("the gold set cannot be read", e);
        }
    }

    private static List<GoldArticle> read(Path file) {
        try {
            String event = file.getFileName().toString().replace(".txt", "");
            List<GoldArticle> articles = new ArrayList<>();
            for (String text : ARTICLE.splitAsStream(
                            Files.readString(file).strip().substring(2))
                    .toList()) {
                articles.add(parse(event, event + "-" + articles.size(), text));
            }
            return articles;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static GoldArticle parse(String event, String id, String text) {
        String[] parts = LINE.split(text.strip(), 3);
        String[] head = BAR.split(parts[0], 2);
        StringBuilder body = new StringBuilder();
        List<Mark> marks = new ArrayList<>();
        Matcher matcher = MARK.matcher(parts[2]);
        while (matcher.find()) {
            matcher.appendReplacement(body, "$1");
            marks.add(
                    new Mark(body.length() - matcher.group(1).length(), body.length(), event + ":" + matcher.group(2)));
        }
        return new GoldArticle(
                id, head[0], head[1], parts[1], matcher.appendTail(body).toString(), List.copyOf(marks));
    }

    /** As a line of a JSON Lines file. */
    String line() {
        return JsonMapper.shared()
                .writeValueAsString(
                        Map.of("id", id, "title", title, "body", body, "published", published, "publisher", outlet));
    }

    /** The same as wire services once sent it. */
    GoldArticle inUpperCase() {
        return new GoldArticle(
                id, outlet, published, title.toUpperCase(Locale.ROOT), body.toUpperCase(Locale.ROOT), marks);
    }

    /** The same article in a file of its own, as a reader that saves everything twice has it. */
    GoldArticle printedAgain() {
        return new GoldArticle(id + "-again", outlet, published, title, body, List.of());
    }
}
