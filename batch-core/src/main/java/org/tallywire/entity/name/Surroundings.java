package org.tallywire.entity.name;

import org.tallywire.entity.gazetteer.Cues;
import org.tallywire.entity.gazetteer.WordClass;

/** What the words around a name say about its kind, as weights that are added. */
record Surroundings(double person, double organization, double place) {
    static Surroundings of(NameText text, Cues cues, int first, int end) {
        double person = 0.2;
        double organization = 0.3;
        double place = 0;
        String before = first > text.sentenceFirst(first) ? text.text().lower(first - 1) : "";
        String after = end < text.sentenceEnd(first) ? text.text().lower(end) : "";
        switch (before) {
            case "in", "near", "from", "at", "around", "outside", "across", "to" -> place += 0.8;
            case "the" -> organization += 0.6;
            case "by", "with", "and" -> person += 0.1;
            default -> {}
        }
        if (end < text.tokenCount() && text.is(end, WordClass.SAYING)) {
            person += 0.6;
        }
        if (after.equals(",") && isTitle(text, cues, end + 1)) {
            person += 1.5;
        }
        if (after.equals("who")) {
            person += 1;
        }
        if (after.equals("'s")) {
            organization += 0.1;
        }
        return new Surroundings(person, organization, place);
    }

    private static boolean isTitle(NameText text, Cues cues, int token) {
        int at = token;
        while (at < text.tokenCount() && at < token + 2 && isArticle(text, at)) {
            at++;
        }
        return at < text.tokenCount()
                && cues.titles().longestAt(text.text(), at, text.tokenCount()).isPresent();
    }

    private static boolean isArticle(NameText text, int token) {
        return text.text().is(token, "the")
                || text.text().is(token, "a")
                || text.text().is(token, "an");
    }
}
