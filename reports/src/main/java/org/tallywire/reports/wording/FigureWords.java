package org.tallywire.reports.wording;

import org.tallywire.report.FigureRow;

/** A figure in a few words, close to what the source wrote: {@code at least 12 civilians}. Thread-safe. */
public final class FigureWords {
    private final Labels labels;
    private final Amounts amounts;
    private final Pronouns pronouns;

    FigureWords(Wording wording) {
        this.labels = wording.labels();
        this.amounts = wording.amounts();
        this.pronouns = wording.pronouns();
    }

    /**
     * Bound, quantity as written, and what is counted. What the source leaves to be understood stands in brackets, how
     * uncertain it is in parentheses.
     */
    public String of(FigureRow figure) {
        return quantity(figure) + noun(figure) + doubt(figure);
    }

    private String noun(FigureRow figure) {
        if (figure.counted() != null && !figure.counted().isBlank()) {
            return " " + pronouns.behindNumber(figure.counted().strip());
        }
        String understood = labels.of(CodeList.CLASS, figure.countedClass());
        return understood.isEmpty() ? "" : " [" + understood + "]";
    }

    private String doubt(FigureRow figure) {
        boolean stated = figure.certainty().equals("CLAIMED");
        return stated ? "" : " (" + labels.of(CodeList.CERTAINTY, figure.certainty()) + ")";
    }

    /** Bound and quantity as written; the range where the words alone do not tell it. */
    public String quantity(FigureRow figure) {
        String text = figure.text().strip();
        return switch (figure.bound()) {
            case "EXACT", "BETWEEN" -> text;
            case "VAGUE" -> text + reading(figure);
            default -> labels.of(CodeList.BOUND, figure.bound()) + " " + text;
        };
    }

    private String reading(FigureRow figure) {
        String range = amounts.range(figure.low(), figure.high());
        return range.isEmpty() ? "" : " (" + range + ")";
    }

    /** The effect's label; the kind's where there is none. */
    public String about(FigureRow figure) {
        return figure.effect() == null
                ? labels.of(CodeList.KIND, figure.kind())
                : labels.of(CodeList.EFFECT, figure.effect());
    }

    /** Who says it: the words of the source, else that the article itself does. */
    public String speaker(FigureRow figure) {
        return figure.attributedTo() == null || figure.attributedTo().isBlank()
                ? labels.of(CodeList.ATTRIBUTION, "NARRATOR")
                : figure.attributedTo().strip();
    }
}
