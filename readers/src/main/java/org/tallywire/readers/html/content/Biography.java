package org.tallywire.readers.html.content;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Knows the lines about who wrote an article. */
final class Biography {
    private static final int SHORTEST = 60;

    private final List<String> authors;
    private final Set<String> firstNames;
    private final Phrases phrases;

    /** @param authors names as the page gives them */
    Biography(List<String> authors, Phrases phrases) {
        this.firstNames = authors.stream().map(name -> name.split(" ", 2)[0]).collect(Collectors.toSet());
        this.authors = authors.stream().filter(name -> name.indexOf(' ') > 0).toList();
        this.phrases = phrases;
    }

    /** Whether a paragraph tells of one of the article's authors: the name, what somebody is or does. */
    boolean isOfAuthor(String paragraph) {
        return paragraph.length() >= SHORTEST
                && (authors.stream().anyMatch(name -> opens(paragraph, name)) || opensByFirstName(paragraph));
    }

    /** {@code Ana has written for the Kharva Post since 2018.} */
    private boolean opensByFirstName(String paragraph) {
        int end = paragraph.indexOf(' ');
        return end > 0
                && firstNames.contains(paragraph.substring(0, end))
                && phrases.tellsOfWork(paragraph.substring(end));
    }

    private boolean opens(String paragraph, String name) {
        int at = paragraph.indexOf(name + ' ');
        return at == 0 || at > 0 && phrases.opensBiography(paragraph.substring(0, at));
    }

    /**
     * Whether a paragraph says that somebody writes, whom the article does not speak of.
     *
     * @param named whether the article names somebody elsewhere
     */
    boolean isOfNobodyElse(String paragraph, Predicate<String> named) {
        String[] words = paragraph.split(" ", 12);
        int name = 0;
        while (name < words.length && isCapitalized(words[name])) {
            name++;
        }
        return name >= 2
                && name <= 4
                && name < words.length
                && phrases.tellsOfWork(paragraph.substring(
                        String.join(" ", List.of(words).subList(0, name)).length()))
                && !named.test(words[name - 1]);
    }

    private static boolean isCapitalized(String word) {
        return !word.isEmpty() && Character.isUpperCase(word.codePointAt(0)) && !word.endsWith(",");
    }
}
