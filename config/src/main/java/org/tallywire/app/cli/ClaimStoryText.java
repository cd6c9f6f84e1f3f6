package org.tallywire.app.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.tallywire.claim.JoinRule;
import org.tallywire.report.ClaimStory;
import org.tallywire.report.FigureRow;

/** The story of a claim: who said what in which words, in the order of publication, and why it is about the same thing. */
final class ClaimStoryText {
    private final Console console;

    ClaimStoryText(Console console) {
        this.console = console;
    }

    void print(ClaimHistory history) {
        Map<String, ClaimStory.Part> parts = new LinkedHashMap<>();
        history.story().parts().forEach(part -> parts.put(part.figure(), part));
        for (FigureRow figure : history.figures()) {
            ClaimStory.Part part = parts.get(figure.id());
            console.result("  " + head(figure));
            console.result("      " + MarkedSentence.of(figure, console.styledResults()));
            console.result("      " + String.join("; ", part == null ? List.of(who(figure)) : notes(figure, part)));
        }
    }

    private static String head(FigureRow figure) {
        String when = figure.published() == null ? "undated" : figure.published();
        String outlet = figure.publisher() == null ? figure.articleLabel() : figure.publisher();
        return when + "  " + outlet + ": " + FigureText.brief(figure) + "  " + ShortId.of(figure.id());
    }

    private static List<String> notes(FigureRow figure, ClaimStory.Part part) {
        String rule = JoinRule.find(part.rule()).map(JoinRule::explanation).orElse(part.rule());
        String role = switch (part.role()) {
            case "SUPERSEDED" -> "replaced later";
            case "DENIES" -> "denies it";
            default -> "stands";
        };
        return List.of(who(figure), rule, role);
    }

    private static String who(FigureRow figure) {
        return figure.attributedTo() == null
                ? "in the article's own words"
                : "said by " + figure.attributedTo().replaceAll("\\s+", " ");
    }
}
