package org.tallywire.reports.pdf;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tallywire.report.ClaimRow;
import org.tallywire.report.FigureRow;
import org.tallywire.reports.digest.Digest;
import org.tallywire.reports.digest.Dispute;
import org.tallywire.reports.wording.Amounts;
import org.tallywire.reports.wording.CodeList;
import org.tallywire.reports.wording.Direction;
import org.tallywire.reports.wording.FigureWords;
import org.tallywire.reports.wording.Labels;
import org.tallywire.reports.wording.Wording;

/** Where sources differ: what each of them says, side by side. */
record DisputesSection(Digest digest, Wording wording, FigureWords words) {
    private static final int LONGEST_NAME = 60;

    DisputesSection(Digest digest, Wording wording) {
        this(digest, wording, wording.figures());
    }

    void write(Page page) {
        List<List<Part>> disputes = digest.disputes().stream()
                .map(dispute -> parts(page.texts(), dispute))
                .toList();
        page.section(wording.say("section.disputes"), disputes.isEmpty() ? List.of() : disputes.getFirst());
        if (disputes.isEmpty()) {
            page.add(page.texts().line(wording.say("empty.disputes"), TextStyle.BODY, 2, 2));
            return;
        }
        for (int i = 0; i < disputes.size(); i++) {
            page.addTogether(title(digest.disputes().get(i).claim()), disputes.get(i));
        }
        long hidden = digest.disputesLeftOut();
        if (hidden > 0) {
            Map<String, ?> values = Map.of("count", hidden, "sheet", wording.sheet("claims"));
            page.add(page.texts().line(wording.say("disputes.more", values), TextStyle.SMALL, 4, 0));
        }
    }

    private List<Part> parts(Texts texts, Dispute dispute) {
        ClaimRow claim = dispute.claim();
        List<Part> parts = new ArrayList<>();
        parts.add(Grid.line(texts.text(title(claim), TextStyle.GROUP, Role.SUBHEADING), 6, 2));
        parts.add(texts.line(summary(claim), TextStyle.BODY, 0, 2));
        chart(texts, dispute).ifPresent(parts::add);
        parts.add(statements(texts, dispute));
        parts.add(texts.line(rest(dispute), TextStyle.SMALL, 0, 6));
        return parts;
    }

    private Optional<Part> chart(Texts texts, Dispute dispute) {
        List<TimedValue> values = dispute.statements().stream()
                .flatMap(figure -> TimedValue.of(figure, wording.amounts()).stream())
                .sorted(Comparator.comparing(TimedValue::at))
                .toList();
        return values.size() < 2 ? Optional.empty() : Optional.of(new ValuesChart(texts, values));
    }

    private Grid statements(Texts texts, Dispute dispute) {
        Grid table = Grid.table(29, 31, 25, 15)
                .heading(texts.heading(Stream.of("dispute.figure", "dispute.speaker", "dispute.outlet", "dispute.day")
                        .map(wording::say)
                        .toList()));
        dispute.statements().forEach(figure -> statement(table, texts, figure));
        return table;
    }

    private String title(ClaimRow claim) {
        Labels labels = wording.labels();
        StringBuilder title =
                new StringBuilder(MainFiguresSection.capitalized(labels.of(CodeList.EFFECT, claim.effect())));
        String counted = wording.heads().counted(claim);
        title.append(counted.isEmpty() ? "" : ": " + counted);
        title.append(claim.place() == null ? "" : ", " + Excerpt.head(claim.place(), LONGEST_NAME));
        String when = wording.days().span(claim.from(), claim.to());
        return title.append(when.isEmpty() ? "" : ", " + when).toString();
    }

    private String summary(ClaimRow claim) {
        String agreement = wording.labels().agreement(claim.agreement(), claim.independentSources());
        String sources =
                wording.say("sources", Map.of("count", claim.independentSources(), "agreement", agreement)) + ".";
        String range = range(claim.lowest(), claim.highest());
        return range.isEmpty() ? sources : MainFiguresSection.capitalized(range) + latest(claim) + ". " + sources;
    }

    private String range(@Nullable BigDecimal lowest, @Nullable BigDecimal highest) {
        Amounts amounts = wording.amounts();
        return lowest == null || highest == null || lowest.compareTo(highest) == 0
                ? amounts.range(lowest, highest)
                : wording.say("dispute.range", Map.of("low", amounts.text(lowest), "high", amounts.text(highest)));
    }

    private String latest(ClaimRow claim) {
        BigDecimal latest = claim.latest();
        return latest == null
                ? ""
                : "; "
                        + wording.say(
                                "dispute.latest",
                                Map.of("value", wording.amounts().text(latest)));
    }

    private void statement(Grid table, Texts texts, FigureRow figure) {
        table.row(
                texts.cell(Excerpt.head(words.of(figure), LONGEST_NAME), TextStyle.STRONG),
                texts.cell(name(words.speaker(figure)), TextStyle.BODY),
                texts.cell(name(wording.heads().outlet(figure)), TextStyle.BODY),
                texts.cell(wording.days().publishedText(figure.published()), TextStyle.BODY));
    }

    private static String name(String text) {
        return Direction.closed(Excerpt.head(text, LONGEST_NAME));
    }

    private String rest(Dispute dispute) {
        String more = dispute.leftOut() == 0
                ? ""
                : wording.say("main.figures.more", Map.of("count", dispute.leftOut())) + " ";
        String copies = dispute.copies() == 0 ? "" : wording.say("dispute.copies", Map.of("count", dispute.copies()));
        return more + copies;
    }
}
