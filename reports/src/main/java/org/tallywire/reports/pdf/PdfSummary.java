package org.tallywire.reports.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.tallywire.report.ReportWriter;
import org.tallywire.report.StagedFacts;
import org.tallywire.reports.digest.Digest;
import org.tallywire.reports.digest.DigestLimits;
import org.tallywire.reports.export.FigureTable;
import org.tallywire.reports.file.Replacement;
import org.tallywire.reports.style.HouseStyle;
import org.tallywire.reports.wording.Wording;

/** Writes the facts as a summary of a few pages. Thread-safe. */
public final class PdfSummary implements ReportWriter {
    private static final DigestLimits LIMITS = new DigestLimits(8, 3, 8, 5, 7, 8);

    private final HouseStyle style;
    private final DigestLimits limits;

    /** Writes in English. */
    public PdfSummary() {
        this(HouseStyle.in(Wording.standard()));
    }

    public PdfSummary(HouseStyle style) {
        this(style, LIMITS);
    }

    PdfSummary(HouseStyle style, DigestLimits limits) {
        this.style = style;
        this.limits = limits;
    }

    /**
     * The names of the fonts that every summary bears within it; none of the host is asked for.
     *
     * @throws IOException when one of them is not there, or damaged
     */
    public static List<String> fonts() throws IOException {
        return Typefaces.load().names();
    }

    @Override
    public String format() {
        return "pdf";
    }

    @Override
    public void write(StagedFacts facts, Path file) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        FigureTable table = new FigureTable();
        Digest digest = Digest.of(facts, style.wording().labels(), limits, table);
        new SummaryPages(digest, style, figures(digest, table)).write(bytes);
        byte[] document = bytes.toByteArray();
        ContentId.apply(document);
        try (Replacement replacement = Replacement.of(file)) {
            Files.write(replacement.draft(), document);
            replacement.commit();
        }
    }

    private Attachment figures(Digest digest, FigureTable table) throws IOException {
        StringWriter text = new StringWriter();
        table.write(text, digest::forEachFigureShown);
        return new Attachment("figures.csv", "text/csv", style.wording().say("attachment"), text.toString());
    }
}
