package org.tallywire.readers.html.metadata;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.Evaluator;
import org.jspecify.annotations.Nullable;
import org.tallywire.readers.html.metadata.MetaFields.Kind;
import org.tallywire.readers.metadata.AuthorNames;
import org.tallywire.readers.metadata.HeadLine;
import org.tallywire.readers.metadata.HeadWord;
import org.tallywire.readers.metadata.HeadWords;

/**
 * Who wrote a page's article: linked data, meta elements, what is shown. A source that names only the outlet gives way
 * to one that names somebody.
 */
final class AuthorFinder {
    private static final int LONGEST_SHOWN = 120;
    private static final int MOST_ELEMENTS = 4;

    private final MetaFields fields;
    private final HeadWords words;
    private final AuthorNames names;
    private final HeadLine.Scanner bylines;
    private final ShownByline byline;

    AuthorFinder(MetaFields fields, HeadWords words) {
        this.fields = fields;
        this.words = words;
        this.names = new AuthorNames(words);
        this.bylines = new HeadLine.Scanner(words);
        this.byline = new ShownByline(words, names);
    }

    List<String> find(Document page, MetaTags tags, LinkedArticle linked, List<String> site, @Nullable String title) {
        List<List<String>> found = new ArrayList<>();
        found.add(byline.near(page, title));
        found.add(names.in(linked.authors()));
        fields.fields(Kind.AUTHOR).forEach(field -> found.add(names.in(tags.all(field))));
        labelled(tags).ifPresent(text -> found.add(names.in(text)));
        for (Evaluator place : fields.places(Kind.AUTHOR)) {
            if (found.stream().anyMatch(list -> namesSomebody(list, site))) {
                break;
            }
            found.add(shownAt(page, place));
        }
        return found.stream()
                .filter(list -> namesSomebody(list, site))
                .findFirst()
                .or(() -> found.stream().filter(list -> !list.isEmpty()).findFirst())
                .map(list -> withoutSite(list, site))
                .orElse(List.of());
    }

    /** Yoast's {@code twitter:label1} "Written by" and {@code twitter:data1}. */
    private Optional<String> labelled(MetaTags tags) {
        return tags.find("twitter:label1")
                .filter(label -> HeadWords.in(label).anyMatch(word -> words.is(HeadWord.BYLINE, word)))
                .flatMap(label -> tags.find("twitter:data1"));
    }

    private static boolean namesSomebody(List<String> authors, List<String> site) {
        return authors.stream().anyMatch(name -> !isSite(name, site) && !isHandle(name));
    }

    /** {@code ana-orlo} is the name of an account. */
    private static boolean isHandle(String name) {
        return name.indexOf(' ') < 0 && Character.isLowerCase(name.codePointAt(0));
    }

    private static boolean isSite(String name, List<String> site) {
        return site.stream().anyMatch(outlet -> SiteName.fold(outlet).equals(SiteName.fold(name)));
    }

    /** The outlet beside a person is no second author. */
    private static List<String> withoutSite(List<String> authors, List<String> site) {
        List<String> people =
                authors.stream().filter(name -> !isSite(name, site)).toList();
        return people.isEmpty() ? authors : people;
    }

    private List<String> shownAt(Document page, Evaluator place) {
        List<String> found = new ArrayList<>();
        for (Element element : page.selectStream(place).limit(MOST_ELEMENTS).toList()) {
            String text = element.text();
            if (found.isEmpty() && text.length() <= LONGEST_SHOWN) {
                List<String> whole = namesIn(text);
                found.addAll(whole.isEmpty() ? namesIn(firstPiece(element)) : whole);
            }
        }
        return found;
    }

    /** A date often stands beside the name. */
    private static String firstPiece(Element element) {
        return element.nodeStream(TextNode.class)
                .filter(text -> !text.isBlank())
                .findFirst()
                .map(TitleSurroundings::line)
                .orElse("");
    }

    /** What is shown may be anything: only what reads as names of people is taken. */
    private List<String> namesIn(String text) {
        List<String> read = bylines.scan(text)
                .map(HeadLine::authors)
                .filter(list -> !list.isEmpty())
                .orElseGet(() -> names.in(text));
        return read.stream().filter(names::isPersonName).toList();
    }
}
