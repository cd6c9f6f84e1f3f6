package org.tallywire.reports.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.tallywire.report.ReportHead;
import org.tallywire.reports.digest.Digest;
import org.tallywire.reports.digest.Tally;
import org.tallywire.reports.style.HouseStyle;
import org.tallywire.reports.wording.CodeList;
import org.tallywire.reports.wording.Wording;

/** What came in: headline numbers and two charts. */
record HeadSection(Digest digest, HouseStyle style, Wording wording) {
    private static final int MOST_BARS = 8;
    private static final int LONGEST_NAME = 40;

    HeadSection(Digest digest, HouseStyle style) {
        this(digest, style, style.wording());
    }

    void write(Page page) {
        page.bookmark(wording.say("section.head"));
        Texts texts = page.texts();
        page.add(new TitleLine(texts.text(style.title(), TextStyle.TITLE, Role.TITLE), style));
        page.add(texts.line(wording.heads().period(digest.head()), TextStyle.SMALL, 0, 0));
        page.add(texts.line(wording.say("head.disclaimer"), TextStyle.SMALL, 0, 0));
        page.add(page.contents());
        page.add(tiles(texts));
        if (!digest.effects().isEmpty()) {
            page.add(new ChartPair(
                    new BarChart(texts, wording.say("chart.effects"), bars(digest.effects(), CodeList.EFFECT)),
                    new BarChart(texts, wording.say("chart.outlets"), bars(digest.outlets(), null))));
        }
    }

    private Grid tiles(Texts texts) {
        ReportHead head = digest.head();
        return Grid.layout(1, 1, 1, 1, 1, 1)
                .row(
                        tile(
                                texts,
                                head.articles(),
                                wording.say(
                                        "tile.articles", Map.of("count", head.articles(), "copies", head.copies()))),
                        tile(texts, digest.outletsNamed(), say("tile.outlets.only", digest.outletsNamed())),
                        tile(texts, head.figures(), say("tile.figures", head.figures())),
                        tile(texts, head.claims(), say("tile.claims", head.claims())),
                        tile(texts, digest.disputed(), say("tile.disputed", digest.disputed())),
                        tile(texts, head.quarantined(), say("tile.quarantined.only", head.quarantined())))
                .spaced(0, 12);
    }

    private String say(String key, long count) {
        return wording.say(key, Map.of("count", count));
    }

    private Cell tile(Texts texts, long number, String counted) {
        return Cell.of(texts.text(wording.amounts().text(number), TextStyle.BIG), texts.text(counted, TextStyle.SMALL))
                .padded(7, 4, 7, 8)
                .on(style.theme().pale().awt());
    }

    private List<BarChart.Bar> bars(List<Tally> tallies, @Nullable CodeList list) {
        List<BarChart.Bar> bars = new ArrayList<>();
        int shown = tallies.size() <= MOST_BARS ? tallies.size() : MOST_BARS - 1;
        tallies.subList(0, shown).forEach(tally -> bars.add(new BarChart.Bar(name(tally, list), tally.count())));
        long others = tallies.stream().skip(shown).mapToLong(Tally::count).sum();
        if (others > 0) {
            bars.add(new BarChart.Bar(say("chart.others", tallies.size() - shown), others));
        }
        return bars;
    }

    private String name(Tally tally, @Nullable CodeList list) {
        String name = list == null ? tally.code() : wording.labels().of(list, tally.code());
        return name.isEmpty() ? wording.say("chart.noOutlet") : Excerpt.head(name, LONGEST_NAME);
    }
}
