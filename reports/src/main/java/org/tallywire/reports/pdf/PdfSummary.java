package org.tallywire.reports.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.tallywire.report.ReportWriter;
import org.tallywire.report.StagedFacts;
import org.tallywire.reports.digest.Digest;
import org.tallywire.reports.digest.DigestLimits;
import org.tallywire.reports.digest.Digests;
import org.tallywire.reports.export.FigureTable;
import org.tallywire.reports.file.Replacement;
import org.tallywire.reports.style.HouseStyle;
import org.tallywire.reports.wording.Wording;

/** Writes the facts as a summary of a few pages. Thread-safe. */
public final class PdfSummary implements ReportWriter {
    /** How much it shows at most. */
    public static final DigestLimits LIMITS = new DigestLimits(8, 3, 8, 5, 7, 8);

    private final HouseStyle style;
    private final DigestLimits limits;
    private final Digests digests;

    /** Writes in English. */
    public PdfSummary() {
        this(HouseStyle.in(Wording.standard()));
    }

    public PdfSummary(HouseStyle style) {
        this(style, LIMITS);
    }

    PdfSummary(HouseStyle style, DigestLimits limits) {
        this(style, limits, new Digests(style.wording().labels(), limits));
    }

    /**
     * Writes what somebody else may have read.
     *
     * @param digests with enough for {@link #LIMITS}
     */
    public PdfSummary(HouseStyle style, Digests digests) {
        this(style, LIMITS, digests);
    }

    private PdfSummary(HouseStyle style, DigestLimits limits, Digests digests) {
        this.style = style;
        this.limits = limits;
        this.digests = digests;
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
        Digest digest = digests.of(facts).within(limits);
        new SummaryPages(digest, style, figures(digest, facts)).write(bytes);
        byte[] document = bytes.toByteArray();
        ContentId.apply(document);
        try (Replacement replacement = Replacement.of(file)) {
            Files.write(replacement.draft(), document);
            replacement.commit();
        }
    }

    private Attachment figures(Digest digest, StagedFacts facts) throws IOException {
        List<String> articles = new ArrayList<>();
        digest.forEachFigureShown(figure -> articles.add(figure.article()));
        StringWriter text = new StringWriter();
        FigureTable.of(facts.articles(articles)::forEach).write(text, digest::forEachFigureShown);
        return new Attachment("figures.csv", "text/csv", style.wording().say("attachment"), text.toString());
    }
}
