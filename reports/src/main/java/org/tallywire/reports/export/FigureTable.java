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

/**
 * Figures as one flat CSV table (RFC 4180: comma, double quotes, CRLF), each with its article and its sentence. The first
 * line names the columns; an empty field means that nothing is known.
 *
 * <p>Numbers are exact decimals with a point and without an exponent. A text that a spreadsheet would take for a formula
 * gets an apostrophe in front, see {@link CsvText}; numbers are never changed.
 */
public final class FigureTable {
    private final Map<String, ArticleColumns> articles = new HashMap<>();

    /**
     * A table that knows some articles; their bodies are not kept, so the memory needed is that of titles.
     *
     * @param articles hands every article to the consumer that it is given
     */
    public static FigureTable of(Consumer<Consumer<? super ArticleRow>> articles) {
        FigureTable table = new FigureTable();
        articles.accept(article -> table.articles.put(article.id(), ArticleColumns.of(article)));
        return table;
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
