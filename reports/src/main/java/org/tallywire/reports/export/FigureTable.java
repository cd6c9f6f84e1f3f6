package org.tallywire.reports.export;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.Writer;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;
import org.tallywire.report.ArticleRow;
import org.tallywire.report.FigureRow;
import org.tallywire.report.StagedFacts;
import org.tallywire.reports.digest.Onlooker;

/**
 * Figures as one flat CSV table (RFC 4180: comma, double quotes, CRLF), each with its article and its sentence. The first
 * line names the columns; an empty field means that nothing is known.
 *
 * <p>Numbers are exact decimals with a point and without an exponent. A text that a spreadsheet would take for a formula
 * gets an apostrophe in front, see {@link CsvText}; numbers are never changed.
 */
public final class FigureTable implements Onlooker {
    private final Map<String, ArticleColumns> articles = new HashMap<>();

    /** A table that knows all articles. */
    static FigureTable of(StagedFacts facts) {
        FigureTable table = new FigureTable();
        facts.forEachArticle(table::article);
        return table;
    }

    /** Notes what is said of an article; its body is not kept, so the memory needed is that of titles. */
    @Override
    public void article(ArticleRow article) {
        articles.put(article.id(), ArticleColumns.of(article));
    }

    /**
     * Writes the table, and closes the writer.
     *
     * @param figures hands every figure to the consumer that it is given
     */
    public void write(Writer out, Consumer<Consumer<? super FigureRow>> figures) throws IOException {
        try (CsvWriter csv =
                CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(out)) {
            csv.writeRecord(FigureColumn.names());
            figures.accept(row -> csv.writeRecord(FigureColumn.fields(row, articleOf(row))));
        }
    }

    private ArticleColumns articleOf(FigureRow figure) {
        return articles.getOrDefault(figure.article(), ArticleColumns.UNKNOWN);
    }
}
