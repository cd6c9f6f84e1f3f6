package org.tallywire.reports.pdf;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tallywire.report.ReportHead;
import org.tallywire.reports.digest.Digest;
import org.tallywire.reports.digest.Tally;
import org.tallywire.reports.wording.Amounts;
import org.tallywire.reports.wording.CodeList;
import org.tallywire.reports.wording.HeadWords;
import org.tallywire.reports.wording.Labels;

/** What came in: headline numbers and two charts. */
record HeadSection(Digest digest, Labels labels) {
    private static final int MOST_BARS = 8;
    private static final int LONGEST_NAME = 40;

    void write(Page page) {
        page.bookmark("What came in");
        Texts texts = page.texts();
        page.add(Grid.line(texts.text("Who said which number?", TextStyle.TITLE, Role.TITLE), 0, 2));
        page.add(texts.line(HeadWords.period(digest.head()), TextStyle.SMALL, 0, 0));
        page.add(texts.line(HeadWords.DISCLAIMER, TextStyle.SMALL, 0, 10));
        page.add(tiles(texts));
        if (!digest.effects().isEmpty()) {
            page.add(new ChartPair(
                    new BarChart(texts, "Figures, by what they tell of", bars(digest.effects(), CodeList.EFFECT)),
                    new BarChart(texts, "Articles, by outlet", bars(digest.outlets(), null))));
        }
    }

    private Grid tiles(Texts texts) {
        ReportHead head = digest.head();
        return Grid.layout(1, 1, 1, 1, 1, 1)
                .row(
                        tile(
                                texts,
                                head.articles(),
                                "articles read, " + Amounts.text(head.copies()) + " of them copies"),
                        tile(texts, digest.outletsNamed(), "outlets"),
                        tile(texts, head.figures(), "figures found"),
                        tile(texts, head.claims(), "claims told"),
                        tile(texts, digest.disputed(), "claims on which sources differ"),
                        tile(texts, head.quarantined(), "documents set aside"))
                .spaced(0, 12);
    }

    private static Cell tile(Texts texts, long number, String counted) {
        return Cell.of(texts.text(Amounts.text(number), TextStyle.BIG), texts.text(counted, TextStyle.SMALL))
                .padded(7, 4, 7, 8)
                .on(Ink.PALE);
    }

    private List<BarChart.Bar> bars(List<Tally> tallies, @Nullable CodeList list) {
        List<BarChart.Bar> bars = new ArrayList<>();
        int shown = tallies.size() <= MOST_BARS ? tallies.size() : MOST_BARS - 1;
        tallies.subList(0, shown).forEach(tally -> bars.add(new BarChart.Bar(name(tally, list), tally.count())));
        long others = tallies.stream().skip(shown).mapToLong(Tally::count).sum();
        if (others > 0) {
            bars.add(new BarChart.Bar((tallies.size() - shown) + " others", others));
        }
        return bars;
    }

    private String name(Tally tally, @Nullable CodeList list) {
        String name = list == null ? tally.code() : labels.of(list, tally.code());
        return name.isEmpty() ? "no outlet named" : Excerpt.head(name, LONGEST_NAME);
    }
}
