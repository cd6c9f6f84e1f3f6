package org.tallywire.reports.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.tallywire.report.ClaimRow;
import org.tallywire.report.FigureRow;
import org.tallywire.reports.digest.Digest;
import org.tallywire.reports.digest.Dispute;
import org.tallywire.reports.wording.Amounts;
import org.tallywire.reports.wording.CodeList;
import org.tallywire.reports.wording.Days;
import org.tallywire.reports.wording.Direction;
import org.tallywire.reports.wording.FigureWords;
import org.tallywire.reports.wording.HeadWords;
import org.tallywire.reports.wording.Labels;

/** Where sources differ: what each of them says, side by side. */
record DisputesSection(Digest digest, Labels labels, FigureWords words) {
    private static final int LONGEST_NAME = 60;
    private static final float ROOM_FOR_DISPUTE = 90;

    void write(Page page) {
        page.section("Where sources differ");
        if (digest.disputes().isEmpty()) {
            page.add(page.texts()
                    .line("The sources in this selection do not contradict each other.", TextStyle.BODY, 2, 2));
            return;
        }
        for (Dispute dispute : digest.disputes()) {
            dispute(page, dispute);
        }
        long hidden = digest.disputed() - digest.disputes().size();
        if (hidden > 0) {
            String more = Amounts.counted(hidden, "more claim is", "more claims are");
            page.add(page.texts().line(more + " in the workbook, sheet Claims.", TextStyle.SMALL, 4, 0));
        }
    }

    private void dispute(Page page, Dispute dispute) {
        Texts texts = page.texts();
        ClaimRow claim = dispute.claim();
        page.needRoom(ROOM_FOR_DISPUTE);
        page.bookmark(title(claim));
        List<Part> parts = new ArrayList<>();
        parts.add(Grid.line(texts.text(title(claim), TextStyle.GROUP, Role.SUBHEADING), 6, 2));
        parts.add(texts.line(summary(claim), TextStyle.BODY, 0, 2));
        chart(texts, dispute).ifPresent(parts::add);
        parts.add(statements(texts, dispute));
        parts.add(texts.line(rest(dispute), TextStyle.SMALL, 0, 6));
        page.addWhole(parts);
    }

    private static Optional<Part> chart(Texts texts, Dispute dispute) {
        List<TimedValue> values = dispute.statements().stream()
                .flatMap(figure -> TimedValue.of(figure).stream())
                .sorted(Comparator.comparing(TimedValue::at))
                .toList();
        return values.size() < 2 ? Optional.empty() : Optional.of(new ValuesChart(texts, values));
    }

    private Grid statements(Texts texts, Dispute dispute) {
        Grid table = Grid.table(29, 31, 25, 15)
                .heading(Stream.of("Figure", "Said by", "Published by", "On")
                        .map(title ->
                                Cell.of(texts.text(title, TextStyle.HEADER)).ruled())
                        .toList());
        dispute.statements().forEach(figure -> statement(table, texts, figure));
        return table;
    }

    private String title(ClaimRow claim) {
        StringBuilder title =
                new StringBuilder(MainFiguresSection.capitalized(labels.of(CodeList.EFFECT, claim.effect())));
        String counted = labels.of(CodeList.CLASS, claim.countedClass());
        title.append(counted.isEmpty() ? "" : ": " + counted);
        title.append(claim.place() == null ? "" : ", " + Excerpt.head(claim.place(), LONGEST_NAME));
        String when = Days.span(claim.from(), claim.to());
        return title.append(when.isEmpty() ? "" : ", " + when).toString();
    }

    private String summary(ClaimRow claim) {
        String range = Amounts.range(claim.lowest(), claim.highest());
        String latest = claim.latest() == null ? "" : "; the latest figure is " + Amounts.text(claim.latest());
        String sources = Amounts.counted(claim.independentSources(), "independent source", "independent sources");
        return (range.isEmpty() ? "" : "From " + range.replace("–", " to ") + latest + ". ") + sources + ": "
                + labels.agreement(claim.agreement(), claim.independentSources()) + ".";
    }

    private void statement(Grid table, Texts texts, FigureRow figure) {
        table.row(
                ruled(texts, Excerpt.head(words.of(figure), LONGEST_NAME), TextStyle.STRONG),
                ruled(texts, name(words.speaker(figure)), TextStyle.BODY),
                ruled(texts, name(HeadWords.outlet(figure)), TextStyle.BODY),
                ruled(texts, Days.publishedText(figure.published()), TextStyle.BODY));
    }

    private static Cell ruled(Texts texts, String text, TextStyle style) {
        return Cell.of(texts.text(text, style)).ruled();
    }

    private static String name(String text) {
        return Direction.closed(Excerpt.head(text, LONGEST_NAME));
    }

    private static String rest(Dispute dispute) {
        String more = dispute.leftOut() == 0
                ? ""
                : Amounts.counted(dispute.leftOut(), "more figure", "more figures") + " in the workbook. ";
        String copies = dispute.copies() == 0
                ? ""
                : Amounts.counted(dispute.copies(), "figure", "figures") + " in copies of these texts not shown.";
        return more + copies;
    }
}
