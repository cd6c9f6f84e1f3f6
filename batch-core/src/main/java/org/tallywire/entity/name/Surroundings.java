package org.tallywire.entity.name;

import java.util.List;
import org.tallywire.entity.gazetteer.Cues;
import org.tallywire.entity.gazetteer.WordClass;

/** What the words around a name say about its kind, as weights that are added. */
record Surroundings(double person, double organization, double place) {
    private static final List<String> PLACED = List.of("in", "near", "from", "at", "around", "outside", "across", "to");
    private static final List<String> JOINED = List.of("by", "with", "and");

    static Surroundings of(NameText text, Cues cues, int first, int end) {
        double person = 0.2;
        double organization = 0.3;
        double place = 0;
        boolean led = first > text.sentenceFirst(first);
        int after = end < text.sentenceEnd(first) ? end : -1;
        if (led && isAny(text, first - 1, PLACED)) {
            place += 0.8;
        } else if (led && text.text().is(first - 1, "the")) {
            organization += 0.6;
        } else if (led && isAny(text, first - 1, JOINED)) {
            person += 0.1;
        }
        if (cues.placeNouns().standBeside(text.text(), first, end)) {
            place += Weights.PLACE_NOUN;
        }
        if (end < text.tokenCount() && text.is(end, WordClass.SAYING)) {
            person += 0.6;
        }
        if (text.text().is(after, ",") && isTitle(text, cues, end + 1)) {
            person += 1.5;
        }
        if (text.text().is(after, "who")) {
            person += 1;
        }
        if (text.text().is(after, "'s")) {
            organization += 0.1;
        }
        return new Surroundings(person, organization, place);
    }

    private static boolean isAny(NameText text, int token, List<String> particles) {
        for (String particle : particles) {
            if (text.text().is(token, particle)) {
                return true;
            }
        }
        return false;
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
