package org.tallywire.reports.excel;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.tallywire.report.FigureRow;
import org.tallywire.reports.wording.HeadWords;
import org.tallywire.reports.wording.Wording;

/**
 * Where the figures of each article and the first figure of each claim stand in the sheet of figures. Fed with all
 * figures, in the order of that sheet, before it is written. Memory grows with the numbers of articles and claims.
 */
final class FigurePlaces {
    private final HeadWords words;
    private final RowPlaces rows;
    private final Map<String, int[]> articles = new HashMap<>();
    private final Map<String, First> claims = new HashMap<>();
    private int next;

    /**
     * @param rows of the sheet of figures; only asked for places
     */
    FigurePlaces(Wording wording, RowPlaces rows) {
        this.words = wording.heads();
        this.rows = rows;
    }

    void add(FigureRow figure) {
        int index = next++;
        articles.computeIfAbsent(figure.article(), article -> new int[] {index, index})[1] = index;
        if (figure.claim() != null) {
            claims.computeIfAbsent(figure.claim(), claim -> new First(index, words.source(figure)));
        }
    }

    /** A link to the first figure of a claim, which says who told it first. */
    Optional<CellValue> firstOfClaim(String claim) {
        return Optional.ofNullable(claims.get(claim))
                .map(first -> new CellValue.Jump(rows.at(first.index()), first.source()));
    }

    /** A link to the figures of an article, which says in which rows they are. */
    Optional<CellValue> ofArticle(String article) {
        return Optional.ofNullable(articles.get(article)).map(range -> rows.link(range[0], range[1]));
    }

    private record First(int index, String source) {}
}
