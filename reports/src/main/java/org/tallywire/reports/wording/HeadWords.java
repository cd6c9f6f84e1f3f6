package org.tallywire.reports.wording;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.tallywire.report.ClaimRow;
import org.tallywire.report.FigureRow;
import org.tallywire.report.ReportHead;
import org.tallywire.report.Selection;

/** What stands at the head of a report, and whom a figure comes from. Thread-safe. */
public final class HeadWords {
    private final Wording wording;

    HeadWords(Wording wording) {
        this.wording = wording;
    }

    /** Which articles, which selection, written when. */
    public String period(ReportHead head) {
        List<String> parts = new ArrayList<>();
        String days = wording.days().span(head.firstPublished(), head.lastPublished());
        parts.add(days.isEmpty() ? wording.say("head.undated") : wording.say("head.dated", Map.of("days", days)));
        String chosen = selection(head.selection());
        if (!chosen.isEmpty()) {
            parts.add(wording.say("head.only", Map.of("criteria", chosen)));
        }
        parts.add(wording.say("head.written", Map.of("moment", wording.days().text(head.generatedAt()))));
        return String.join(" · ", parts);
    }

    /** The criteria of a selection; empty where everything is selected. */
    public String selection(Selection selection) {
        List<String> criteria = new ArrayList<>();
        String days = wording.days().span(selection.from(), selection.to());
        String effect = wording.labels().of(CodeList.EFFECT, selection.effect());
        add(criteria, "head.only.published", days.isEmpty() ? null : days);
        add(criteria, "head.only.effect", effect.isEmpty() ? null : effect);
        add(criteria, "head.only.place", selection.place());
        add(criteria, "head.only.name", selection.entity());
        add(criteria, "head.only.topic", selection.topic());
        return String.join(", ", criteria);
    }

    private void add(List<String> criteria, String key, @Nullable String value) {
        if (value != null) {
            criteria.add(wording.say(key, Map.of("value", value)));
        }
    }

    /** Outlet and day of a figure's article: {@code The Harbour Post, 2 Mar 2031}. */
    public String source(FigureRow figure) {
        String outlet = outlet(figure);
        String day = wording.days().publishedText(figure.published());
        return day.isEmpty() ? outlet : Direction.closed(outlet) + ", " + day;
    }

    /** The outlet; where the article names none, the article's title in quotation marks. */
    public String outlet(FigureRow figure) {
        return figure.publisher() == null
                ? wording.say("article.quoted", Map.of("title", figure.articleLabel()))
                : figure.publisher();
    }

    /** What a claim is about: {@code people killed}. */
    public String what(ClaimRow claim) {
        String counted = counted(claim);
        String effect = wording.labels().of(CodeList.EFFECT, claim.effect());
        return counted.isEmpty() ? effect : wording.say("claim.what", Map.of("counted", counted, "effect", effect));
    }

    /** The class of what a claim counts, or what its values are measured in; empty where neither is known. */
    public String counted(ClaimRow claim) {
        String counted = wording.labels().of(CodeList.CLASS, claim.countedClass());
        return claim.unit() == null
                ? counted
                : wording.units().of(claim.unit(), claim.unitName()) + (counted.isEmpty() ? "" : ", " + counted);
    }

    /** Where and when a claim's event was, as far as that is known. */
    public String whereAndWhen(ClaimRow claim) {
        String when = wording.days().span(claim.from(), claim.to());
        return claim.place() == null ? when : claim.place() + (when.isEmpty() ? "" : ", " + when);
    }

    /** The name of a claim within one workbook. */
    public String claim(int number) {
        return wording.say("claim.name", Map.of("number", String.valueOf(number)));
    }
}
