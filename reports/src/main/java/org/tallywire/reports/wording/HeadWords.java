package org.tallywire.reports.wording;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tallywire.report.FigureRow;
import org.tallywire.report.ReportHead;
import org.tallywire.report.Selection;

/** What stands at the head of a report. */
public final class HeadWords {
    /** What a reader must know before the first number. */
    public static final String DISCLAIMER =
            "Each number is what a source stated, in its own words. Nothing here says that a figure is true.";

    private HeadWords() {}

    /** Which articles, which selection, written when. */
    public static String period(ReportHead head) {
        String days = Days.span(head.firstPublished(), head.lastPublished());
        String articles = days.isEmpty() ? "Articles without a date" : "Articles published " + days;
        String chosen = selection(head.selection());
        return articles + (chosen.isEmpty() ? "" : " · only " + chosen) + " · written " + Days.text(head.generatedAt());
    }

    /** The criteria of a selection; empty where everything is selected. */
    public static String selection(Selection selection) {
        List<String> criteria = new ArrayList<>();
        String days = Days.span(selection.from(), selection.to());
        add(criteria, "published ", days.isEmpty() ? null : days);
        add(criteria, "effect ", selection.effect());
        add(criteria, "place ", selection.place());
        add(criteria, "name ", selection.entity());
        add(criteria, "topic ", selection.topic());
        return String.join(", ", criteria);
    }

    private static void add(List<String> criteria, String what, @Nullable String value) {
        if (value != null) {
            criteria.add(what + value);
        }
    }

    /** Outlet and day of a figure's article: {@code The Harbour Post, 2 Mar 2031}. */
    public static String source(FigureRow figure) {
        String outlet = outlet(figure);
        String day = Days.publishedText(figure.published());
        return day.isEmpty() ? outlet : Direction.closed(outlet) + ", " + day;
    }

    /** The outlet; where the article names none, the article's title in quotation marks. */
    public static String outlet(FigureRow figure) {
        return figure.publisher() == null ? "“" + figure.articleLabel() + "”" : figure.publisher();
    }
}
