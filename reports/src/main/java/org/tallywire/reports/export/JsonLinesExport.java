package org.tallywire.reports.export;

import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.tallywire.report.ReportWriter;
import org.tallywire.report.StagedFacts;
import org.tallywire.reports.file.Replacement;
import tools.jackson.core.exc.JacksonIOException;

/**
 * All facts as JSON Lines: one object a line, {@code type} first, every key in every object of its type, null where
 * nothing is known. First all articles, then entities (a line for each mention), dates, figures and claims, each in the
 * order of {@link StagedFacts}.
 *
 * <p>UTF-8 without a byte order mark, lines end with {@code \n}. Numbers are exact decimals without an exponent. Texts
 * come back unit for unit when read: what lies outside the basic plane, lone surrogates included, is written as
 * {@code \}{@code uXXXX}, and so is every control character and separator that some programs take for the end of a
 * line. Offsets count UTF-16 units. Rows are streamed. Thread-safe.
 */
public final class JsonLinesExport implements ReportWriter {
    @Override
    public String format() {
        return "jsonl";
    }

    @Override
    public void write(StagedFacts facts, Path file) throws IOException {
        try (Replacement replacement = Replacement.of(file)) {
            writeDraft(facts, replacement.draft());
            replacement.commit();
        } catch (JacksonIOException e) {
            throw new IOException("cannot write " + file + ": " + e.getMessage(), e);
        }
    }

    private static void writeDraft(StagedFacts facts, Path draft) throws IOException {
        try (Writer characters = Files.newBufferedWriter(draft, StandardCharsets.UTF_8);
                JsonLine line = new JsonLine(characters)) {
            facts.forEachArticle(row -> ExportRow.article(line, row));
            facts.forEachMention(row -> ExportRow.mention(line, row));
            facts.forEachDate(row -> ExportRow.date(line, row));
            facts.forEachFigure(row -> ExportRow.figure(line, row));
            facts.forEachClaim(row -> ExportRow.claim(line, row));
        }
    }
}
