package org.tallywire.app.cli;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.tallywire.report.ClaimRow;
import org.tallywire.report.FigureRow;

/** A figure for people: its sentence with the words marked, what was read from it and why. */
final class FigureText {
    private final Console console;

    FigureText(Console console) {
        this.console = console;
    }

    void print(FigureHistory history) {
        FigureRow figure = history.figure();
        console.result("Figure " + figure.id());
        console.result("");
        console.result("  " + MarkedSentence.of(figure, console.styledResults()));
        console.result("");
        TextTable table = new TextTable();
        meaning(table, history);
        voice(table, figure);
        origin(table, history);
        table.print(console::result);
        claim(history.claim());
    }

    /** A figure in a few words: {@code about 613 civilians, killed}. */
    static String brief(FigureRow figure) {
        StringBuilder words = new StringBuilder(ValueWords.quantity(figure));
        if (figure.counted() != null) {
            words.append(' ').append(figure.counted());
        }
        if (figure.effect() != null) {
            words.append(", ").append(ValueWords.code(figure.effect()));
        }
        return switch (figure.certainty()) {
            case "CLAIMED", "CONFIRMED" -> words.toString();
            default ->
                words.append(" (")
                        .append(ValueWords.code(figure.certainty()))
                        .append(')')
                        .toString();
        };
    }

    private static void meaning(TextTable table, FigureHistory history) {
        FigureRow figure = history.figure();
        table.row(
                "value",
                ValueWords.quantity(figure) + " (" + ValueWords.code(figure.kind()) + unit(figure.unit()) + ")");
        if (figure.counted() != null) {
            table.row("counts", quoted(figure.counted()) + ", that is: " + counted(figure));
        }
        if (figure.effect() != null) {
            table.row("effect", ValueWords.code(figure.effect()) + by(figure.trigger()));
        }
        if (!figure.aggregation().equals("UNSPECIFIED")) {
            table.row("sums up", ValueWords.code(figure.aggregation()));
        }
        other(table, "part of", history.whole());
        other(table, "replaces", history.revised());
        if (figure.place() != null) {
            table.row("where", figure.place());
        }
        if (figure.eventDate() != null) {
            table.row("when", figure.eventDate() + days(figure));
        }
    }

    private static String unit(@Nullable String unit) {
        return unit == null ? "" : ", " + unit;
    }

    private static String counted(FigureRow figure) {
        String lemma = figure.countedLemma() == null ? "" : figure.countedLemma();
        return figure.countedClass() == null ? lemma : lemma + " (" + ValueWords.code(figure.countedClass()) + ")";
    }

    private static String by(@Nullable String trigger) {
        return trigger == null ? "" : ", by the words " + quoted(trigger);
    }

    private static void other(TextTable table, String relation, @Nullable FigureRow figure) {
        if (figure != null) {
            table.row(relation, brief(figure) + "  [" + ShortId.of(figure.id()) + "]");
        }
    }

    private static String days(FigureRow figure) {
        if (figure.eventEarliest() == null || figure.eventLatest() == null) {
            return "";
        }
        return figure.eventEarliest().equals(figure.eventLatest())
                ? ""
                : " (" + figure.eventEarliest() + " to " + figure.eventLatest() + ")";
    }

    private static void voice(TextTable table, FigureRow figure) {
        table.row(
                "said by",
                switch (figure.attribution()) {
                    case "DIRECT" -> source(figure) + ", in quotation marks";
                    case "INDIRECT" -> source(figure) + ", as reported";
                    default -> "the article itself";
                });
        table.row("certainty", certainty(figure.certainty()));
    }

    private static String source(FigureRow figure) {
        String source = figure.attributedTo() == null ? "somebody not named" : quoted(figure.attributedTo());
        return figure.cue() == null ? source : source + " (" + quoted(figure.cue()) + ")";
    }

    private static String certainty(String code) {
        return switch (code) {
            case "CLAIMED" -> "stated, and no more";
            case "CONFIRMED" -> "stated as confirmed";
            case "DENIED" -> "a source denies it";
            case "NEGATED" -> "the text says that it is not so";
            case "HYPOTHETICAL" -> "said to be possible only";
            default -> ValueWords.code(code);
        };
    }

    private static void origin(TextTable table, FigureHistory history) {
        FigureRow figure = history.figure();
        if (history.title() != null) {
            table.row("article", quoted(history.title()));
        }
        table.row("outlet", figure.publisher() == null ? "not named" : figure.publisher());
        table.row("published", figure.published() == null ? "not dated" : figure.published());
        table.row(
                "source", history.source() + ", characters " + figure.begin() + " to " + figure.end() + " of the text");
        if (history.url() != null) {
            table.row("address", history.url());
        }
        if (history.copyOf() != null) {
            table.row("copy", "the article copies article " + ShortId.of(history.copyOf()));
        }
        table.row("rule", figure.rule() + ", confidence " + String.format(Locale.ROOT, "%.2f", figure.confidence()));
    }

    private void claim(@Nullable ClaimHistory history) {
        if (history == null) {
            return;
        }
        ClaimRow claim = history.claim();
        console.result("");
        console.result("Claim " + ShortId.of(claim.id()) + ": " + ValueWords.subject(claim) + ": "
                + ValueWords.span(claim) + "; " + ValueWords.sources(claim) + ", " + ValueWords.agreement(claim));
        ClaimText text = new ClaimText(console);
        List<FigureRow> voices = history.figures();
        text.voices(voices);
        text.more(history);
    }

    private static String quoted(String words) {
        return "\"" + words + "\"";
    }
}
