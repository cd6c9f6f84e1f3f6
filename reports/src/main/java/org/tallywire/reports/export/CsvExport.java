package org.tallywire.reports.export;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.tallywire.report.ReportWriter;
import org.tallywire.report.StagedFacts;
import org.tallywire.reports.file.Replacement;

/** All figures as a {@link FigureTable} in UTF-8, without a byte order mark. Thread-safe. */
public final class CsvExport implements ReportWriter {
    @Override
    public String format() {
        return "csv";
    }

    @Override
    public void write(StagedFacts facts, Path file) throws IOException {
        try (Replacement replacement = Replacement.of(file)) {
            FigureTable.of(facts::forEachArticle)
                    .write(Files.newBufferedWriter(replacement.draft(), StandardCharsets.UTF_8), facts::forEachFigure);
            replacement.commit();
        } catch (UncheckedIOException e) {
            throw new IOException("cannot write " + file + ": " + e.getMessage(), e);
        }
    }
}
