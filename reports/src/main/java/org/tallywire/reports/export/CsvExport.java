package org.tallywire.reports.export;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.tallywire.report.ReportWriter;
import org.tallywire.report.StagedFacts;
import org.tallywire.reports.file.Replacement;

/**
 * The figures as one flat CSV table (RFC 4180: comma, double quotes, CRLF; UTF-8 without a byte order mark), each with
 * its article and its sentence. The first line names the columns; an empty field means that nothing is known.
 *
 * <p>Numbers are exact decimals with a point and without an exponent. A text that a spreadsheet would take for a formula
 * gets an apostrophe in front, see {@link CsvText}; numbers are never changed. Bodies are not kept, so the memory needed
 * is that of the articles' titles. Thread-safe.
 */
public final class CsvExport implements ReportWriter {
    @Override
    public String format() {
        return "csv";
    }

    @Override
    public void write(StagedFacts facts, Path file) throws IOException {
        try (Replacement replacement = Replacement.of(file)) {
            writeDraft(facts, replacement.draft());
            replacement.commit();
        } catch (UncheckedIOException e) {
            throw new IOException("cannot write " + file + ": " + e.getMessage(), e);
        }
    }

    private static void writeDraft(StagedFacts facts, Path draft) throws IOException {
        Map<String, ArticleColumns> articles = new HashMap<>();
        facts.forEachArticle(row -> articles.put(row.id(), ArticleColumns.of(row)));
        try (CsvWriter csv = CsvWriter.builder()
                .lineDelimiter(LineDelimiter.CRLF)
                .build(Files.newBufferedWriter(draft, StandardCharsets.UTF_8))) {
            csv.writeRecord(FigureColumn.names());
            facts.forEachFigure(row -> {
                ArticleColumns article = articles.getOrDefault(row.article(), ArticleColumns.UNKNOWN);
                List<String> fields = FigureColumn.fields(row, article);
                csv.writeRecord(fields);
            });
        }
    }
}
