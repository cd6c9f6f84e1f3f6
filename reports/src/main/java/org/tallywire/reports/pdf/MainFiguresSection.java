package org.tallywire.reports.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.openpdf.text.Phrase;
import org.tallywire.report.FigureRow;
import org.tallywire.reports.digest.Digest;
import org.tallywire.reports.digest.FigureGroup;
import org.tallywire.reports.digest.MainFigure;
import org.tallywire.reports.wording.CodeList;
import org.tallywire.reports.wording.Direction;
import org.tallywire.reports.wording.FigureWords;
import org.tallywire.reports.wording.Labels;
import org.tallywire.reports.wording.Wording;

/** The main figures by effect, each with its sentence, who says it and where it was read. */
record MainFiguresSection(Digest digest, Wording wording, FigureWords words) {
    private static final int LONGEST_FIGURE = 70;
    private static final int LONGEST_NAME = 80;
    private static final float ROOM_FOR_GROUP = 70;

    MainFiguresSection(Digest digest, Wording wording) {
        this(digest, wording, wording.figures());
    }

    void write(Page page) {
        page.section(wording.say("section.main"));
        if (digest.groups().isEmpty()) {
            page.add(page.texts().line(wording.say("empty.figures"), TextStyle.BODY, 2, 2));
        }
        for (FigureGroup group : digest.groups()) {
            group(page, group);
        }
        page.add(page.texts().line(leftOut(), TextStyle.SMALL, 6, 0));
    }

    private void group(Page page, FigureGroup group) {
        Labels labels = wording.labels();
        String title = group.effect() == null
                ? labels.of(CodeList.KIND, group.kind())
                : labels.of(CodeList.EFFECT, group.effect());
        page.needRoom(ROOM_FOR_GROUP);
        page.bookmark(capitalized(title));
        page.add(Grid.line(page.texts().text(capitalized(title), TextStyle.GROUP, Role.SUBHEADING), 6, 2));
        Grid entries = Grid.layout(27, 73);
        group.shown().forEach(main -> entry(entries, page.texts(), main));
        page.add(entries);
    }

    private void entry(Grid entries, Texts texts, MainFigure main) {
        FigureRow figure = main.figure();
        TextBlock said = texts.text(Excerpt.head(words.of(figure), LONGEST_FIGURE), TextStyle.STRONG);
        entries.row(
                Cell.of(said).padded(2, 10, 5, 0),
                Cell.of(sentence(texts, figure).in(main.language()), texts.text(source(main), TextStyle.SMALL))
                        .padded(2, 0, 5, 0));
    }

    private static TextBlock sentence(Texts texts, FigureRow figure) {
        Excerpt excerpt = Excerpt.of(figure);
        Phrase phrase = new Phrase(TextStyle.BODY.leading());
        texts.typesetter().append(phrase, excerpt.before(), TextStyle.BODY);
        texts.typesetter().append(phrase, excerpt.figure(), TextStyle.STRONG);
        texts.typesetter().append(phrase, excerpt.after(), TextStyle.BODY);
        return Texts.sentence(phrase, excerpt.text(), TextStyle.BODY);
    }

    private String source(MainFigure main) {
        FigureRow figure = main.figure();
        List<String> parts = new ArrayList<>();
        parts.add(capitalized(name(words.speaker(figure))));
        parts.add(name(wording.heads().source(figure)));
        String where = figure.place() == null ? "" : name(figure.place());
        String when = wording.days().span(figure.eventEarliest(), figure.eventLatest());
        if (!where.isEmpty() || !when.isEmpty()) {
            String event = where + (where.isEmpty() || when.isEmpty() ? "" : ", ") + when;
            parts.add(wording.say("main.event", Map.of("event", event)));
        }
        String agreement = wording.labels().agreement(main.agreement(), main.sources());
        parts.add(
                main.sources() < 2
                        ? agreement
                        : wording.say("sources", Map.of("count", main.sources(), "agreement", agreement)));
        return String.join("  ·  ", parts);
    }

    private static String name(String text) {
        return Direction.closed(Excerpt.head(text, LONGEST_NAME));
    }

    private String leftOut() {
        String further = digest.groupsLeftOut() == 0
                ? ""
                : " " + wording.say("main.effects.more", Map.of("count", digest.groupsLeftOut()));
        return wording.say("main.figures.more", Map.of("count", digest.figuresLeftOut())) + further;
    }

    static String capitalized(String text) {
        return text.isEmpty() ? text : Character.toUpperCase(text.charAt(0)) + text.substring(1);
    }
}
